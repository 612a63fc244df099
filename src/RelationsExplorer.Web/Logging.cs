using Serilog;
using Serilog.Extensions.Logging;

namespace RelationsExplorer.Web;

/// <summary>
/// Serilog behind the host's own logging. The day Serilog.AspNetCore restores from the package sources, this file
/// becomes one line: <c>builder.Host.UseSerilog((context, log) => log.ReadFrom.Configuration(context.Configuration))</c>.
/// </summary>
internal static class Logging
{
    /// <summary>Replaces the host's log providers by Serilog, set up in the section "Serilog" of appsettings.json.</summary>
    public static void UseSerilog(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ILoggerProvider>(_ => new SerilogLoggerProvider(logger, dispose: true));
    }
}
