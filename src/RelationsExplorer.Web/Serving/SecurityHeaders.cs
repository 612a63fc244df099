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

    /// <summary>Puts the headers on when the response starts, so that no later step can lose them.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            var headers = response.Headers;
            // A browser that has come over TLS once comes by no other way for a year; "localhost" is shared with other programs.
            if (response.HttpContext.Request is { IsHttps: true, Host.Host: not ("localhost" or "127.0.0.1" or "[::1]") }) headers[HeaderNames.StrictTransportSecurity] = "max-age=31536000";
            headers[HeaderNames.ContentSecurityPolicy] = ContentPolicy;
            headers[HeaderNames.XContentTypeOptions] = "nosniff";
            headers[HeaderNames.XFrameOptions] = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
