using RelationsExplorer.Benchmarks;

return await BenchCommand.RunAsync(args);
