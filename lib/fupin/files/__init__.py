"""Files and folders that appear whole or not at all.

- `writing` puts one file in place, or leaves the old one as it was.
- `folders` makes a folder beside another, and lets it take the other's place.
- `zip_archives` writes archives whose bytes do not depend on the time.
"""
