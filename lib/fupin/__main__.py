"""`python -m fupin` runs the command line."""

from fupin.cli import main

if __name__ == "__main__":
    main(prog_name="python -m fupin")
