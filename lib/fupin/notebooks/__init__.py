"""Notebooks read, run in forked kernels, normalised and saved.

`notebook_files` finds, reads, normalises and saves notebooks; `execution` runs them side by side.
Their kernels: `kernel_environment` holds the environment variables, `fork_server` is the process
that imports everything once and forks, `kernel_pool` starts it and asks it for kernels, and
`kernel_manager` is Jupyter's interface to them. `slow_imports` leaves out an import that takes
longer than all others.
"""
