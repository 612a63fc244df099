using System.Diagnostics;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// One line for each answered request: its id, method, path, status, duration and the store it was answered from. Neither the
/// reader's address nor the query is written: what a person searches for is theirs.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Times the rest of the pipeline.</summary>
    public Task InvokeAsync(HttpContext context) => log.IsEnabled(LogLevel.Information) ? TimedAsync(context) : next(context);

    private async Task TimedAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var (id, method, path, status) = (context.TraceIdentifier, context.Request.Method, context.Request.Path.Value, context.Response.StatusCode);
            var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var store = VersionOf(context.Response);
            Answered(id, method, path, status, milliseconds, store);
        }
    }

    // Whatever comes from the store bears its version in the entity tag, kept pages too.
    private static string? VersionOf(HttpResponse response) =>
        response.Headers.ETag.ToString().TrimStart('W', '/', '"').Split('-', 2) is [{ Length: >= 12 } version, _] ? version[..12] : null;

    [LoggerMessage(Level = LogLevel.Information, Message = "{RequestId} {Method} {Path} answered {Status} in {Milliseconds:0.0} ms from store {Store}")]
    private partial void Answered(string requestId, string method, string? path, int status, double milliseconds, string? store);
}
