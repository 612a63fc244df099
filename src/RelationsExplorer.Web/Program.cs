using RelationsExplorer.Web.Commands;

return await AppCommand.RunAsync(args);
