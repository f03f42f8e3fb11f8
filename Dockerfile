# Two stages: the first installs what the lock names, the second has only the result and the bot.
FROM python:3.12-slim AS build
RUN python -m venv /venv
COPY requirements.lock /build/requirements.lock
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /build/requirements.lock

FROM python:3.12-slim
# Letters for the simulator's samples, Chinese, Japanese and Korean ones too.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-dejavu-core fonts-wqy-microhei \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home --home-dir /tmp bot \
    && mkdir /data \
    && chown bot /data
WORKDIR /app
COPY --from=build /venv /venv
COPY bot /app/bot
COPY adapters /app/adapters
COPY storage /app/storage
COPY LICENSE /app/LICENSE
# NICEGUI_STORAGE_PATH: the page's library makes a folder, and /app cannot be written to.
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HOME=/tmp \
    NICEGUI_STORAGE_PATH=/tmp/nicegui \
    DATABASE_URL=sqlite:////data/bot.db \
    DATA_DIR=/data
USER 10001
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# With WEB_PORT=0 there is nothing to ask: a bot that runs is a healthy one.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["python", "-c", "import os, sys, urllib.request as r; port = os.environ.get('WEB_PORT') or '8080'; host = os.environ.get('WEB_HOST') or '127.0.0.1'; host = {'0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]'}.get(host, host); sys.exit(0) if port == '0' else r.build_opener(r.ProxyHandler({})).open(f'http://{host}:{port}/livez', timeout=4)"]
CMD ["python", "-m", "bot", "run"]
