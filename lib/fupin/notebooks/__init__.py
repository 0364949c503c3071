"""Notebooks read, run in kernels that start at once, made the same everywhere, and saved.

`notebook_files` finds, reads, normalises and saves notebooks. `execution` runs them side by side,
each in a kernel of its own: `kernel_environment` says in which surroundings, `fork_server` is a
process that has imported everything and forks, `kernel_pool` talks to it, `kernel_manager` is what
Jupyter needs for that. `slow_imports` keeps out what would take longer than what it is for.
"""
