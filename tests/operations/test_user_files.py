import os
import sys

import pytest

from editor_app.exchange.result import ExchangeError
from editor_app.operations.user_files import contents


def test_a_file_is_read_up_to_one_byte_more_than_is_allowed(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"123456")

    assert contents(path, 6) == b"123456"
    assert contents(path, 3) == b"1234"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("name", ["pipe.txt", "link.txt"])
def test_a_pipe_or_a_device_is_refused_at_once(tmp_path, name):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to("/dev/zero")

    with pytest.raises(ExchangeError, match="не прочитан: это не файл"):
        contents(tmp_path / name, 10)


@pytest.mark.parametrize(("name", "reason"), [("нету.txt", "такого файла или папки нет"), (".", "это папка")])
def test_what_cannot_be_read_is_told_in_words(tmp_path, name, reason):
    with pytest.raises(ExchangeError, match=reason):
        contents(tmp_path / name, 10)
