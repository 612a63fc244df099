using System.Diagnostics;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// One line for each answered request: method, path, status and duration. Neither the reader's address nor the query is
/// written: what a person searches for is theirs.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Times the rest of the pipeline.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var (method, path, status) = (context.Request.Method, context.Request.Path.Value, context.Response.StatusCode);
            var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Answered(method, path, status, milliseconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Path} answered {Status} in {Milliseconds:0} ms")]
    private partial void Answered(string method, string? path, int status, double milliseconds);
}
