# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# The style rules say which remarks are errors; without them the build stops at others.
COPY .editorconfig global.json RelationsExplorer.sln ./
COPY src/ src/
COPY seeds/ seeds/
RUN dotnet publish src/RelationsExplorer.Web -c Release -r linux-x64 --self-contained true -p:RestoreLockedMode=true -p:CI=true -o /app \
    && mkdir /empty

# The app brings its runtime, compiled as one with it. Chiselled: no shell, no package manager, an unprivileged user.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Relations Explorer" \
      org.opencontainers.image.description="Reads articles on Sino-Russian relations into claims, events and sources, and shows them in a browser." \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled"
WORKDIR /app
COPY --from=build /app ./
# The corpus: what comes with the app, until a folder is mounted here (it may be read-only).
COPY --from=build /source/seeds /corpus
# The store is the one place that is written, by a user who owns nothing else.
COPY --from=build --chown=$APP_UID:$APP_UID /empty /store
VOLUME ["/corpus", "/store"]
ENV DOTNET_EnableDiagnostics=0
EXPOSE 8080
# There is no curl here; the app asks itself.
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s CMD ["./RelationsExplorer.Web", "health", "--url", "http://127.0.0.1:8080"]
USER $APP_UID
ENTRYPOINT ["./RelationsExplorer.Web"]
CMD ["serve", "--corpus", "/corpus", "--store", "/store/relations.db", "--urls", "http://0.0.0.0:8080", "--log", "json"]
