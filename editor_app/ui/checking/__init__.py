"""The window's end of the checking process: it is started, asked, restarted, and never waited for.

The other end is `proofreading.session`; the two exchange lines of JSON.
"""
