using System.Globalization;
using RelationsExplorer.Web.Serving;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;

namespace RelationsExplorer.Web;

/// <summary>
/// Serilog behind the host's own logging. The day Serilog.AspNetCore restores from the package sources, this file
/// becomes one line: <c>builder.Host.UseSerilog((context, log) => log.ReadFrom.Configuration(context.Configuration))</c>.
/// </summary>
internal static class Logging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>
    /// Replaces the host's log providers by Serilog: lines for people at a terminal, or, with the setting <c>Log</c> = "json", a
    /// JSON object for each line and a line for each request. The section "Serilog" of the settings says how much, and where else to.
    /// </summary>
    public static void UseSerilog(this WebApplicationBuilder builder)
    {
        var log = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration);
        if (builder.Configuration["Log"] == "json")
            log.MinimumLevel.Override(typeof(RequestLog).FullName!, LogEventLevel.Information).WriteTo.Console(new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture));
        else
            log.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
        var logger = log.CreateLogger();
        builder.Logging.ClearProviders();
        // Requests have a log of their own; the host's would give each an activity and a scope that nobody looks at.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Services.AddSingleton<ILoggerProvider>(_ => new SerilogLoggerProvider(logger, dispose: true));
    }
}
