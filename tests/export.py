"""Reads the tables that `verbatim export` writes with DuckDB, and holds them against what the other commands say.

    python3 tests/export.py VERBATIM FOLDER

Needs the package `duckdb`; exits with 75 where there is none.
"""

import json
import subprocess
import sys
import tempfile

try:
    import duckdb
except ImportError:
    sys.exit(75)

verbatim, folder = sys.argv[1:]


def lines(command):
    """The lines that a command prints."""
    printed = subprocess.run([verbatim, command, folder], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in printed.stdout.splitlines()]


def check(what, found, expected):
    """Ends the program where two things differ that should not."""
    if found != expected:
        sys.exit(f"{what}: {found!r}, and not {expected!r}")


with tempfile.TemporaryDirectory() as out:
    subprocess.run([verbatim, "export", folder, "--parquet", out], check=True, stderr=subprocess.DEVNULL)
    tables = duckdb.connect()
    for name in ["articles", "quotations", "statements"]:
        tables.execute(f"CREATE TABLE {name} AS FROM '{out}/{name}.parquet'")

    def one(query):
        """The only value of a query's answer."""
        return tables.execute(query).fetchone()[0]

    for name, column in [("articles", "article_id"), ("quotations", "quotation_id"), ("statements", "statement_id")]:
        check(f"rows with the same {column}", one(f"SELECT count(*) - count(DISTINCT {column}) FROM {name}"), 0)
    check("quotations of no article", one("SELECT count(*) FROM quotations ANTI JOIN articles USING (article_id)"), 0)
    check(
        "quotations of a statement that is not there",
        one("SELECT count(*) FROM (FROM quotations WHERE statement_id IS NOT NULL) ANTI JOIN statements USING (statement_id)"),
        0,
    )
    check("statements without a quotation", one("SELECT count(*) FROM statements ANTI JOIN quotations USING (statement_id)"), 0)
    # DuckDB counts code points from 1.
    check(
        "quotations that do not stand where they should",
        one(
            'SELECT count(*) FROM quotations q JOIN articles a USING (article_id)'
            ' WHERE substring(a.text, q.start + 1, q."end" - q.start) <> q.text'
            " OR decode(array_slice(encode(a.text), q.start_byte + 1, q.end_byte)) <> q.text"
        ),
        0,
    )
    check("the type of a day", one("SELECT typeof(day) FROM articles LIMIT 1"), "DATE")
    check("days that are not their dates", one("SELECT count(*) FROM articles WHERE strftime(day, '%Y-%m-%d') <> date"), 0)
    check("the type of a confidence", one("SELECT typeof(confidence) FROM quotations LIMIT 1"), "FLOAT")

    articles = lines("quotes")
    check("articles", one("SELECT count(*) FROM articles"), len(articles))
    told = {(line["id"], quote["start"], quote["end"], quote["kind"], quote["cue"]) for line in articles for quote in line["quotes"]}
    rows = set(tables.execute('SELECT article_id, start, "end", kind, cue FROM quotations').fetchall())
    check("quotations that the tables lack", told - rows, set())
    check("kinds", {row[3] for row in rows} >= {"direct", "mixed", "none"}, True)

    statements = lines("statements")
    check("statements", one("SELECT count(*) FROM statements"), len(statements))
    carried = tables.execute(
        'SELECT rank, list((article_id, start, "end") ORDER BY article_id, start) FROM quotations JOIN statements USING (statement_id)'
        " GROUP BY rank ORDER BY rank"
    ).fetchall()
    for line, (rank, places) in zip(statements, carried, strict=True):
        expected = sorted((witness["article"], witness["start"], witness["end"]) for witness in line["witnesses"])
        check(f"the witnesses of statement {rank}", places, expected)
        check(f"the number of statement {rank}", rank, line["statement"])

    print(f"DuckDB {duckdb.__version__} reads {len(articles)} articles, {len(rows)} quotations, {len(statements)} statements")
