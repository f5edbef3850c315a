"""Answers what the real Alembic and SQLAlchemy see in a database: one JSON object a line, in and out.

Requests hold `do`, `url` (as SQLAlchemy wants it), and for `current` and `stamp` also `history`, a list of
[revision, [parents]], and for `stamp` `target`, a list of revisions.
"""

import contextlib
import io
import json
import os
import sys
import tempfile

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, inspect

ENV = """
from alembic import context
from sqlalchemy import create_engine
engine = create_engine(context.config.get_main_option("sqlalchemy.url"))
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
"""


def with_engine(url, work):
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            return work(connection)
    finally:
        engine.dispose()


def heads(request):
    """What Alembic takes for the database's heads."""
    read = lambda connection: MigrationContext.configure(connection).get_current_heads()
    return sorted(with_engine(request["url"], read))


def tables(request):
    """Columns by table, as SQLAlchemy's inspector finds them."""

    def read(connection):
        found = inspect(connection)
        return {name: [c["name"] for c in found.get_columns(name)] for name in found.get_table_names()}

    return with_engine(request["url"], read)


@contextlib.contextmanager
def project(request):
    """An Alembic project whose revisions are these, and do nothing."""
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "versions"))
        with open(os.path.join(folder, "env.py"), "w") as file:
            file.write(ENV)
        for revision, parents in request["history"]:
            down = None if not parents else parents[0] if len(parents) == 1 else tuple(parents)
            with open(os.path.join(folder, "versions", revision + ".py"), "w") as file:
                file.write(f"revision = {revision!r}\ndown_revision = {down!r}\n")
                file.write("def upgrade(): pass\ndef downgrade(): pass\n")
        said = io.StringIO()
        config = Config(stdout=said)
        config.set_main_option("script_location", folder)
        config.set_main_option("sqlalchemy.url", request["url"].replace("%", "%%"))
        yield config, said


def current(request):
    """What `alembic current` prints."""
    with project(request) as (config, said):
        command.current(config)
        return sorted(line for line in said.getvalue().splitlines() if line)


def stamp(request):
    """`alembic stamp --purge`."""
    with project(request) as (config, _):
        command.stamp(config, request["target"], purge=True)


COMMANDS = {"heads": heads, "tables": tables, "current": current, "stamp": stamp}

for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = {"answer": COMMANDS[request["do"]](request)}
    except Exception as error:  # whatever it is, it is what the check is about
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
