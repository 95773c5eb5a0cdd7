"""The demonstration's weekly review as a picture and a PDF, for machines without a screen (``make run`` calls it)."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from ssi_coach.app.demo import demo_document
from ssi_coach.app.session import create_session


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    picture, document = folder / "review.png", folder / "review.pdf"
    with tempfile.TemporaryDirectory() as scratch:
        workspace = Path(scratch) / "Demonstration.ssicoach"
        session = create_session(workspace)
        session.coach.import_records(demo_document(session.coach.standing.today))
        session.close()
        review = [sys.executable, "-m", "ssi_coach", "--workspace", str(workspace), "review"]
        for option, file in (("--png", picture), ("--pdf", document)):
            done = subprocess.run([*review, option, str(file)], check=False)
            if done.returncode != 0:
                return done.returncode
    print(f"The demonstration's weekly review is in {picture} and {document}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
