using RelationsExplorer.Web.Serving;

await Site.Build("relations.db", args).RunAsync();
