"""Jupyter's side of our kernels: a manager that forks them from a pool where it can."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from fupin.notebooks.kernel_pool import KernelPool
from fupin.notebooks.notebook_files import KERNEL

if TYPE_CHECKING:
    import subprocess

    from jupyter_client.connect import KernelConnectionInfo


class ForkProvisioner(LocalProvisioner):
    """Starts a kernel as a child of a pool; all else as for any local kernel."""

    pool: KernelPool
    env: Mapping[str, str]

    async def launch_kernel(self, cmd: list[str], **kwargs: object) -> KernelConnectionInfo:
        """Fork the kernel; `cmd` is what a kernel of its own process would be started with."""
        arguments = cmd[cmd.index("-f") :]
        cwd = Path(str(kwargs.get("cwd") or Path.cwd()))
        forked = self.pool.fork("fupin.notebooks.kernel_manager:serve", [arguments], cwd, self.env)
        self.process = cast("subprocess.Popen[bytes]", forked)  # all of it that Jupyter asks for
        self.pid = self.pgid = forked.pid
        return self.connection_info


def kernel_manager(
    place: Path, pool: KernelPool | None, env: Mapping[str, str]
) -> AsyncKernelManager:
    """Return the manager of one kernel, not yet started.

    Parameters
    ----------
    place : Path
        An empty folder for the kernel's connection file and sockets, its path short.
    pool : KernelPool or None
        Where to fork it; None starts a Python of its own.
    env : mapping of str
        Variables to set beyond the pool's.
    """
    found = AsyncKernelManager(kernel_name=KERNEL["name"], connection_file=str(place / "c.json"))
    argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    spec = KernelSpec(argv=argv, display_name=KERNEL["display_name"], language=KERNEL["language"])
    # Set outright: looking the name up would find a user's own "python3" first.
    found._kernel_spec = spec  # noqa: SLF001
    if sys.platform != "win32":
        # Sockets in a folder of our own: no ports to race for, and nobody else can connect.
        found.transport, found.ip = "ipc", str(place / "s")
    if pool is not None:
        found.provisioner = ForkProvisioner(
            kernel_id="", kernel_spec=found.kernel_spec, parent=found
        )
        found.provisioner.pool, found.provisioner.env = pool, env
    return found


def serve(arguments: list[str]) -> None:
    """Be a kernel until told to stop: what a forked child does."""
    from ipykernel.kernelapp import IPKernelApp

    sys.argv = ["ipykernel_launcher", *arguments]
    IPKernelApp.launch_instance(argv=arguments)
