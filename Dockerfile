# `docker build .` makes the bot; `docker build --target gpu .` the GPU server, which is several GB larger.
# What the lock names is installed in a stage of its own, so that the results have only that and the bot.
FROM python:3.12-slim AS build
RUN python -m venv /venv
COPY requirements.lock /build/requirements.lock
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /build/requirements.lock

# PyTorch without hashes, as `make install-gpu` does it: its wheel brings CUDA along, the driver is the machine's.
FROM build AS build-gpu
COPY pyproject.toml /build/pyproject.toml
RUN python -c 'import tomllib; print(*tomllib.load(open("/build/pyproject.toml", "rb"))["project"]["optional-dependencies"]["gpu"], sep="\n")' > /build/gpu.txt \
    && sed -n 's/^\([a-z0-9._-]*\)\(\[[^]]*\]\)*\(==[^\\]*\) \\$/\1\3/p' /build/requirements.lock > /build/constraints.txt \
    && /venv/bin/pip install --no-cache-dir --disable-pip-version-check -c /build/constraints.txt -r /build/gpu.txt

FROM python:3.12-slim AS runtime
# Letters for the simulator's samples, Chinese, Japanese and Korean ones too.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-dejavu-core fonts-wqy-microhei \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home --home-dir /tmp bot \
    && mkdir /data /models \
    && chown bot /data /models
WORKDIR /app
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
    DATA_DIR=/data \
    HF_HOME=/models
USER 10001
STOPSIGNAL SIGTERM

# Needs a GPU_SERVER_TOKEN, since it listens beyond its container: docker run --gpus all -e GPU_SERVER_TOKEN=... -p 8188:8188
FROM runtime AS gpu
COPY --from=build-gpu /venv /venv
VOLUME /models
EXPOSE 8188
# The model may take long to load, and to download before: that is healthy; a GPU that is given up is not.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["python", "-c", "import urllib.request as r; r.build_opener(r.ProxyHandler({})).open('http://127.0.0.1:8188/health', timeout=4)"]
CMD ["python", "-m", "bot", "gpu-serve", "--host", "0.0.0.0"]

FROM runtime
COPY --from=build /venv /venv
VOLUME /data
EXPOSE 8080
# With WEB_PORT=0 there is nothing to ask: a bot that runs is a healthy one.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["python", "-c", "import os, sys, urllib.request as r; port = os.environ.get('WEB_PORT') or '8080'; host = os.environ.get('WEB_HOST') or '127.0.0.1'; host = {'0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]'}.get(host, host); sys.exit(0) if port == '0' else r.build_opener(r.ProxyHandler({})).open(f'http://{host}:{port}/livez', timeout=4)"]
CMD ["python", "-m", "bot", "run"]
