"""The rights of an ordinary person, for tests that root runs: what may not be read or written to is closed to them."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_MAY_READ_AND_WRITE_ANYTHING = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH (linux/capability.h)
_VERSION = 0x20080522
_PR_GET_SECUREBITS, _PR_SET_SECUREBITS = 27, 28
_NO_SETUID_FIXUP = 1 << 2
"""access(2) then asks for what is in effect now, and not for everything that root could put into effect."""


@contextmanager
def ordinary_rights() -> Iterator[None]:
    """Let the rights of files bind this thread, and the threads that it starts; root has its own again afterwards.

    Where they cannot be made to (Windows, or root on another system than Linux) the test is skipped.
    """
    if sys.platform == "win32":
        pytest.skip("the rights of files are other here")
    if os.geteuid() != 0:
        yield
        return
    if not sys.platform.startswith("linux"):
        pytest.skip("nothing binds root here")
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    held = (ctypes.c_uint32 * 6)()  # twice: in effect, permitted, inheritable
    _did(libc.capget(header, held))
    secured = libc.prctl(_PR_GET_SECUREBITS)
    less = (ctypes.c_uint32 * 6)(*held)
    less[0] &= ~_MAY_READ_AND_WRITE_ANYTHING
    _did(libc.prctl(_PR_SET_SECUREBITS, secured | _NO_SETUID_FIXUP))
    _did(libc.capset(header, less))
    try:
        yield
    finally:
        _did(libc.capset(header, held))
        _did(libc.prctl(_PR_SET_SECUREBITS, secured))


def _did(answer: int) -> None:
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
