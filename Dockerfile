# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json RelationsExplorer.sln ./
COPY src/ src/
COPY seeds/ seeds/
RUN dotnet publish src/RelationsExplorer.Web -c Release -r linux-x64 --self-contained false -o /app

# Chiselled: no shell, no package manager, an unprivileged user.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app ./

# The store is the one place that is written; everything else may be read-only. A corpus of your own is mounted
# and named: -v ./mine:/corpus:ro … serve --corpus /corpus --store /store/relations.db --urls http://0.0.0.0:8080
VOLUME ["/store"]
ENV DOTNET_EnableDiagnostics=0
EXPOSE 8080
# There is no curl here; the app asks itself.
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s CMD ["dotnet", "RelationsExplorer.Web.dll", "health", "--url", "http://127.0.0.1:8080"]
USER $APP_UID
ENTRYPOINT ["dotnet", "RelationsExplorer.Web.dll"]
CMD ["serve", "--store", "/store/relations.db", "--urls", "http://0.0.0.0:8080", "--log", "json"]
