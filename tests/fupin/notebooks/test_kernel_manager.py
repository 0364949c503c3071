"""Our kernel, whatever kernels a user has, with sockets that nobody else can reach."""

from __future__ import annotations

import sys

from fupin.notebooks.kernel_manager import ForkProvisioner, kernel_manager


def test_a_kernel_is_this_python_and_not_a_user_s(tmp_path, monkeypatch):
    """A kernel called python3 in a user's folder does not run our notebooks."""
    theirs = tmp_path / "kernels" / "python3"
    theirs.mkdir(parents=True)
    (theirs / "kernel.json").write_text(
        '{"argv": ["x"], "display_name": "Theirs", "language": "r"}'
    )
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    found = kernel_manager(tmp_path, None, {})
    assert found.kernel_spec.argv[0] == sys.executable
    assert found.kernel_spec.display_name == "Python 3 (ipykernel)"


def test_sockets_lie_in_the_folder_that_is_given(tmp_path):
    """No ports, which two kernels could both take."""
    found = kernel_manager(tmp_path, None, {})
    assert (found.transport, found.ip) == ("ipc", str(tmp_path / "s"))
    assert found.connection_file == str(tmp_path / "c.json")
    assert not isinstance(found.provisioner, ForkProvisioner)


def test_with_a_pool_the_kernel_is_forked_from_it(tmp_path, pool):
    """With the variables of its notebook."""
    found = kernel_manager(tmp_path, pool, {"FUPIN_BUILD": "x"})
    assert isinstance(found.provisioner, ForkProvisioner)
    assert (found.provisioner.pool, found.provisioner.env) == (pool, {"FUPIN_BUILD": "x"})
