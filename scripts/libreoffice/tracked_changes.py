"""Opens documents in a headless LibreOffice and prints, as JSON, what it makes of their tracked changes.

usage: /usr/bin/python3 tracked_changes.py FILE...

For each file: how many changes were recorded, by kind; then the paragraphs below the masthead's table after accepting
all changes, and, from a fresh copy, after rejecting all. A paragraph is {"label", "text", "style"}; a footnote's mark
is U+E000 in the text, and the footnotes' own texts stand in "footnotes" in order. Needs Debian's own python3, which
has the uno module. The office it starts has a profile of its own and is stopped at the end.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FOOTNOTE = "\ue000"
STARTS_WITHIN = 60  # seconds


def main(paths):
    with tempfile.TemporaryDirectory(prefix="penholder-office-") as profile:
        pipe = "penholder-%d" % os.getpid()
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "--nolockcheck",
                "-env:UserInstallation=file://" + profile,
                "--accept=pipe,name=%s;urp;" % pipe,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            context = connect(pipe, office)
            print(json.dumps([examine(context, path) for path in paths], ensure_ascii=False))
            create(context, "com.sun.star.frame.Desktop").terminate()
            office.wait(timeout=30)
        finally:
            if office.poll() is None:
                os.killpg(office.pid, 9)


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            if time.monotonic() > until or office.poll() is not None:
                raise SystemExit("LibreOffice did not start.")
            time.sleep(0.1)


def create(context, service):
    return context.ServiceManager.createInstanceWithContext(service, context)


def examine(context, path):
    document = load(context, path)
    changes = {}
    redlines = document.Redlines.createEnumeration()
    while redlines.hasMoreElements():
        kind = redlines.nextElement().RedlineType
        changes[kind] = changes.get(kind, 0) + 1
    document.close(True)
    return {
        "changes": changes,
        "accepted": settle(context, path, ".uno:AcceptAllTrackedChanges"),
        "rejected": settle(context, path, ".uno:RejectAllTrackedChanges"),
    }


def settle(context, path, command):
    document = load(context, path)
    dispatcher = create(context, "com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    left = 0
    redlines = document.Redlines.createEnumeration()
    while redlines.hasMoreElements():
        redlines.nextElement()
        left += 1
    paragraphs = []
    content = document.Text.createEnumeration()
    while content.hasMoreElements():
        paragraph = content.nextElement()
        if paragraph.supportsService("com.sun.star.text.Paragraph"):
            paragraphs.append(
                {"label": paragraph.ListLabelString, "text": text_of(paragraph), "style": paragraph.ParaStyleName}
            )
    notes = document.Footnotes
    footnotes = [notes.getByIndex(at).String for at in range(notes.Count)]
    document.close(True)
    return {"paragraphs": paragraphs, "footnotes": footnotes, "left": left}


def text_of(paragraph):
    text = ""
    portions = paragraph.createEnumeration()
    while portions.hasMoreElements():
        portion = portions.nextElement()
        kind = portion.TextPortionType
        if kind == "Footnote":
            text += FOOTNOTE
        elif kind == "Text":
            text += portion.String
    return text


def load(context, path):
    hidden = PropertyValue()
    hidden.Name = "Hidden"
    hidden.Value = True
    desktop = create(context, "com.sun.star.frame.Desktop")
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0, (hidden,))
    if document is None:
        raise SystemExit("LibreOffice could not open %s." % path)
    return document


main(sys.argv[1:])
