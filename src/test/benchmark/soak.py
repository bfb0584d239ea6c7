# SPDX-License-Identifier: Apache-2.0
"""Clicks through a running Plumbline as people do in a week, and tells whether its memory grows.

    python3 src/test/benchmark/soak.py PID PORT [MINUTES]

PID is the Java that runs `plumbline serve --port PORT` (this computer only, an empty data folder,
-Xmx512m). Every click of the week comes again and again: pages, what-ifs, saved systems and gaps,
papers in and out, documents, all clients, long work. Heap after a full collection (jcmd) and
resident memory are printed at the start, in the middle and at the end.
"""
import http.cookiejar
import random
import re
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

PID, PORT = sys.argv[1], sys.argv[2]
MINUTES = float(sys.argv[3]) if len(sys.argv) > 3 else 10
ROOT = f"http://localhost:{PORT}"
EXAMPLES = ["cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"]
PAGES = ["systems", "offers", "decision", "changes", "changes?take=1,2", "who-does-what", "yours", "letters",
         "status", "requirements", "matrix", "tracking", "evidence", "differences", "hand-over", "trail", "search?q=backup"]
DOCUMENTS = ["documents/gap-report.json", "documents/decision.pdf", "documents/gap-report.xlsx", "calendar.ics"]
EVERYWHERE = ["/", "/clients", "/jobs", "/words", "/rules",
              "/clients?provider=Summit+Managed+IT&term=backup"]

browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
clicks, failed = 0, []


def get(path):
    global clicks
    clicks += 1
    try:
        with browser.open(ROOT + path, timeout=300) as answer:
            return answer.geturl(), answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as e:
        failed.append(f"{e.code} {path}")
        return path, ""


def post(page, path, **fields):
    global clicks
    clicks += 1
    token = re.search(r'name="_csrf" value="([^"]+)"', get(page)[1]).group(1)
    body = urllib.parse.urlencode({"_csrf": token, **fields}).encode()
    try:
        with browser.open(ROOT + path, data=body, timeout=300) as answer:
            return answer.geturl(), answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as e:
        failed.append(f"{e.code} POST {path}")
        return path, ""


def memory(when):
    jcmd = lambda *what: subprocess.run(["jcmd", PID, *what], capture_output=True, text=True, check=True).stdout
    jcmd("GC.run")
    heap = re.search(r"used (\d+)K", jcmd("GC.heap_info")).group(1)
    with open(f"/proc/{PID}/status") as status:
        resident = re.search(r"VmRSS:\s+(\d+) kB", status.read()).group(1)
    print(f"{when}: heap after collection {int(heap) >> 10} MB, resident {int(resident) >> 10} MB, "
          f"{clicks:,} clicks, {len(failed)} failed", flush=True)


def week(organizations):
    for at in organizations:
        for page in PAGES:
            get(f"{at}/{page}")
        get(f"{at}/{random.choice(DOCUMENTS)}")
        page = get(f"{at}/tracking")[1]
        gap = re.search(r"edit=([^\"#&]+)", page)
        if gap:
            edit = get(f"{at}/tracking?edit={gap.group(1)}")[1]
            seen = re.search(r'name="seen" value="(\d+)"', edit)
            post(f"{at}/tracking", f"{at}/tracking", item=urllib.parse.unquote(gap.group(1)), seen=seen.group(1),
                 owner=f"Owner {random.randrange(9)}", due="2027-01-15", status="open", note="", evidence="")
    for page in EVERYWHERE:
        get(page)
    post("/clients", "/jobs", kind="portfolio")


def main():
    organizations = [re.sub("/decision$", "", urllib.parse.urlparse(post("/", "/examples", example=e)[0]).path)
                     for e in EXAMPLES]
    week(organizations)
    week(organizations)
    clicks_at_start = clicks
    memory("start")
    begun, half = time.time(), False
    while time.time() - begun < MINUTES * 60:
        week(organizations)
        if random.random() < 0.1:
            post("/clients", "/jobs", kind="documents", organization=organizations[0].split("/")[-1], under="summit")
        if not half and time.time() - begun > MINUTES * 30:
            half = True
            memory("middle")
    memory("end")
    print(f"{clicks - clicks_at_start:,} clicks in {time.time() - begun:.0f} s; failed: {sorted(set(failed))[:10]}")


main()
