"""What Alembic runs. The connection is given by storage/schema.py and begins its transactions itself.

Alembic takes SQLite for a database that cannot undo a CREATE TABLE, and so leaves a failed migration half-applied. It
can: `transactional_ddl` says so, and `transaction_per_migration` puts each migration, with its mark in the version
table, into one transaction.
"""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
