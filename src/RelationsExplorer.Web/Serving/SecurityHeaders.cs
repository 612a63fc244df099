using Microsoft.Net.Http.Headers;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// Headers that let a browser run and show nothing but what this site itself delivers. They stand on every response,
/// errors and static files included.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] _onAll =
    [
        (HeaderNames.ContentSecurityPolicy, ContentPolicy),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => _onAll.Select(header => header.Name).Prepend(HeaderNames.StrictTransportSecurity);

    /// <summary>Puts the headers on when the response starts, so that no later step can lose them.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            var headers = response.Headers;
            // A browser that has come over TLS once comes by no other way for a year; "localhost" is shared with other programs.
            if (response.HttpContext.Request is { IsHttps: true, Host.Host: not ("localhost" or "127.0.0.1" or "[::1]") }) headers[HeaderNames.StrictTransportSecurity] = "max-age=31536000";
            foreach (var (name, value) in _onAll) headers[name] = value;
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
