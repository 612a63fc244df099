using System.Text.Json;

namespace RelationsExplorer.Web.Api;

/// <summary>An answer as JSON, written while its records are read.</summary>
/// <param name="Value">What is answered.</param>
/// <typeparam name="T">Its type.</typeparam>
internal sealed record Answer<T>(T Value) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(httpContext.Response.Body, Value, typeof(T), ApiJson.Plain, httpContext.RequestAborted);
    }
}

/// <summary>Makes answers.</summary>
internal static class Answer
{
    /// <summary>An answer.</summary>
    public static IResult Of<T>(T value) => new Answer<T>(value);
}
