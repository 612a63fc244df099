using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// Under which names the site answers, and whose word on the client is believed. A site that listens on this machine alone
/// answers to this machine's names, so that no page from elsewhere can reach it under a name of its own; one that listens
/// for others cannot know its name and answers to all, unless <c>AllowedHosts</c> names it.
/// </summary>
internal static class Hosts
{
    private static readonly string[] _ownMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Sets the names, and the proxies under <c>Proxies</c> (addresses or networks) whose forwarded headers count.</summary>
    public static void FilterHosts(this WebApplicationBuilder builder)
    {
        var named = Listed(builder.Configuration["AllowedHosts"]);
        string[] hosts = named is [] ? ListensForOthers(builder.Configuration) ? ["*"] : _ownMachine
            : named.Contains("*") ? ["*"]
            : [.. named, .. _ownMachine];
        builder.Services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = hosts);
        // Before the host filter, which stands first of all: its refusals bear the headers, too.
        builder.Services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, HeadersFirst>());

        var proxies = Listed(builder.Configuration["Proxies"]);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = proxies is [] ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in proxies)
            {
                if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
                else if (System.Net.IPNetwork.TryParse(proxy, out var network)) forwarded.KnownIPNetworks.Add(network);
                else throw new InvalidDataException($"The setting Proxies holds '{proxy}', which is neither an address nor a network.");
            }
        });
    }

    private static bool ListensForOthers(ConfigurationManager settings) =>
        settings.GetSection("Kestrel:Endpoints").Exists()
        || Listed(settings["urls"]).Any(url => !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback));

    private static string[] Listed(string? setting) =>
        setting?.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private sealed class HeadersFirst : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => site =>
        {
            site.UseMiddleware<SecurityHeaders>();
            next(site);
        };
    }
}
