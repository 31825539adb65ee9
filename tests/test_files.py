import os
import sys
from threading import Event, Lock, Thread

import pytest

from editor_app.files import PRIVATE, replacing

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and modes of POSIX")


def _write(path, content: bytes) -> None:
    with replacing(path) as stream:
        stream.write(content)


def test_a_new_file_and_an_old_one_hold_what_was_written(tmp_path):
    path = tmp_path / "материал.txt"
    _write(path, b"one")
    assert path.read_bytes() == b"one"
    _write(path, b"two")

    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_until_the_end_the_old_file_is_there(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with replacing(path) as stream:
        stream.write(b"new")
        stream.flush()
        assert path.read_bytes() == b"old"


@pytest.mark.parametrize("error", [OSError, ValueError, KeyboardInterrupt])
def test_an_error_inside_leaves_the_old_file_and_nothing_else(tmp_path, error):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def fail() -> None:
        with replacing(path) as stream:
            stream.write(b"half")
            raise error

    with pytest.raises(error):
        fail()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]

    path.unlink()
    with pytest.raises(error):
        fail()
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_link_stays_a_link_and_what_it_points_to_is_replaced(tmp_path):
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "target.txt"
    target.write_bytes(b"old")
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    _write(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@posix
def test_the_mode_of_an_old_file_is_kept_and_a_new_one_has_the_usual(tmp_path):
    old = tmp_path / "old.txt"
    old.write_bytes(b"old")
    old.chmod(0o640)
    _write(old, b"new")
    assert old.stat().st_mode & 0o777 == 0o640

    before = os.umask(0o027)
    try:
        _write(tmp_path / "new.txt", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "new.txt").stat().st_mode & 0o777 == 0o640


@posix
def test_a_private_file_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "private.txt"
    with replacing(path, PRIVATE) as stream:
        stream.write(b"new")

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_name_as_long_as_the_file_system_takes_will_do(tmp_path):
    path = tmp_path / ("я" * 125 + ".html")
    _write(path, b"new")

    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["нету/a.txt", "."])
def test_a_place_that_takes_no_file_raises_what_the_system_says(tmp_path, name):
    with pytest.raises(OSError, match=r"No such file|directory"):
        _write(tmp_path / name, b"new")
    assert list(tmp_path.iterdir()) == []


@posix
def test_two_threads_that_write_at_once_leave_the_umask_as_it_was(tmp_path, monkeypatch):
    umask, inside, another, overlaps = os.umask, Lock(), Event(), []

    def slowly(mask: int) -> int:
        if mask == 0o077:
            if not inside.acquire(blocking=False):
                overlaps.append(mask)
                another.set()
            another.wait(0.05)  # the other thread would come in here
        elif inside.locked():
            inside.release()
        return umask(mask)

    monkeypatch.setattr(os, "umask", slowly)
    threads = [Thread(target=_write, args=(tmp_path / name, b"one")) for name in ("a.txt", "b.txt")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert overlaps == []
