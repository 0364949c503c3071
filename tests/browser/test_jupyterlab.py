"""JupyterLab as a new reader meets it: a real browser, Run All, charts as pictures, no warnings."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")
TRIED = ("00-start-here", "03-employment", "12-three-year-plan-and-housing")
SETTING = "@jupyterlab/notebook-extension"


def free_port() -> int:
    """Return a port of the loopback that nobody uses."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """JupyterLab on a copy of the notebooks; its address."""
    folder = tmp_path_factory.mktemp("lab")
    shutil.copytree(ROOT / "notebooks", folder / "notebooks")
    settings = folder / "settings" / SETTING
    settings.mkdir(parents=True)
    # All cells stand in the page at once, so that all of them can be looked at.
    wanted = {"windowingMode": "none"}
    (settings / "tracker.jupyterlab-settings").write_text(json.dumps(wanted), encoding="utf-8")
    port = free_port()
    options = {
        "ip": "127.0.0.1",
        "port": port,
        "port_retries": 0,
        "root_dir": str(folder / "notebooks"),
        "open_browser": False,
        "allow_root": True,
    }
    command = [sys.executable, "-m", "jupyter", "lab", "--IdentityProvider.token="]
    command += [f"--ServerApp.{name}={value}" for name, value in options.items()]
    environment = os.environ | {
        "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"),
        "FUPIN_SOURCES": "",
    }
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}/lab"
    for _ in range(120):
        try:
            urllib.request.urlopen(address, timeout=5)
            break
        except OSError:
            assert server.poll() is None, (folder / "log").read_text()
            time.sleep(0.5)
    yield address
    server.terminate()
    server.wait(20)


@pytest.fixture(scope="module")
def page(lab):
    """A page of a real Chromium."""
    if CHROMIUM is None:
        pytest.fail("No Chromium here; install it (on Debian: apt-get install chromium).")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser.new_page(viewport={"width": 1200, "height": 1000})
        browser.close()


@pytest.mark.parametrize("name", TRIED)
def test_run_all_shows_charts_and_no_warning(lab, page, name, tmp_path):
    """Every cell runs, every chart is a picture, nothing red and no warning is on the screen."""
    stored = json.loads((ROOT / "notebooks" / f"{name}.ipynb").read_text(encoding="utf-8"))
    codes = [cell for cell in stored["cells"] if cell["cell_type"] == "code"]
    pictures = sum("image/png" in o.get("data", {}) for cell in codes for o in cell["outputs"])
    page.goto(f"{lab}/tree/{name}.ipynb?reset")
    page.wait_for_selector(".jp-NotebookPanel .jp-CodeCell", timeout=60_000)
    page.wait_for_selector('.jp-Notebook-ExecutionIndicator[data-status="idle"]', timeout=60_000)
    # What is stored goes first, so that all that is seen below was made here.
    page.click('.lm-MenuBar-itemLabel:text-is("Edit")')
    page.click('.lm-Menu-itemLabel:text-is("Clear Outputs of All Cells")')
    page.wait_for_function('!document.querySelector(".jp-CodeCell .jp-OutputArea-output")')
    page.click('.lm-MenuBar-itemLabel:text-is("Run")')
    page.click('.lm-Menu-itemLabel:text-is("Restart Kernel and Run All Cells…")')
    page.click('.jp-Dialog button:has-text("Restart")')
    prompts = '[...document.querySelectorAll(".jp-CodeCell .jp-InputPrompt")]'
    done = rf"{prompts}.filter(p => /\[\d+\]/.test(p.textContent)).length === {len(codes)}"
    page.wait_for_function(done, timeout=120_000)
    images = '[...document.querySelectorAll(".jp-OutputArea-output img")]'
    shown = page.evaluate(f"{images}.map(image => image.naturalWidth)")
    page.screenshot(path=tmp_path / f"{name}.png")
    assert len(shown) == pictures
    assert all(width > 400 for width in shown)
    assert page.locator('[data-mime-type="application/vnd.jupyter.stderr"]').count() == 0
    assert page.locator('[data-mime-type="application/vnd.jupyter.error"]').count() == 0
    assert page.locator(".jp-Dialog").count() == 0
    assert "Warning" not in page.locator(".jp-Notebook").inner_text()
