# Cogniforce in a container: built in the first stage, run from the second, as a user without rights.
#
#   docker build -t cogniforce .
#
# Any image of Node.js 22.18 or newer will do as BASE. Nothing here depends on the processor: what is native in a package
# comes with it for each. No build argument, layer or variable holds a secret.
ARG BASE=node:24-bookworm-slim

FROM ${BASE} AS build
WORKDIR /build
# Packages first: a change of the sources leaves this layer as it is. The Node.js that a clone brings along stays out.
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node scripts/container-app.js /app

FROM ${BASE}
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Cogniforce" \
      org.opencontainers.image.description="Reads an Open WebUI database without ever writing it, and answers how much AI is used and how much working time it saves." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

# The figures of an installation on SQLite, with the keys that are made there. All else is read-only.
RUN mkdir -p /data && chown 1000:1000 /data
COPY --from=build /app /app
RUN ln -s /app/bin/cogniforce.js /usr/local/bin/cogniforce

ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8787 \
    XDG_CACHE_HOME=/tmp/cache
# Settings are read from .env in this folder, where one is mounted.
WORKDIR /data
VOLUME /data
# A number, so that Kubernetes can see that it is not root.
USER 1000:1000
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=30s --start-period=60s --retries=3 CMD ["cogniforce", "health"]
# Takes SIGTERM itself and leaves no child behind that somebody would have to reap: it needs no init before it.
ENTRYPOINT ["cogniforce"]
CMD ["serve"]
