"""What Alembic runs. The connection comes from storage/schema.py, which has each transaction begin with a real BEGIN.

Alembic takes SQLite for a database that cannot undo a CREATE TABLE, and Python's sqlite3 begins no transaction before
one: together they leave a failed migration half-applied. Here each migration, with its mark in the version table, is
one transaction.
"""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
