"""`python -m fupin`: the command line by another door."""

from fupin.cli import main

if __name__ == "__main__":
    main(prog_name="python -m fupin")
