using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing.Patterns;
using RelationsExplorer.Web.Api;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.About;

/// <summary>The API for people: its addresses and the names that narrow them, as the endpoints themselves say.</summary>
internal sealed class ApiModel(EndpointDataSource endpoints) : PageModel
{
    /// <summary>Each address with what it answers and the names that narrow it.</summary>
    public IReadOnlyList<(string Address, string Summary, IReadOnlyList<string> Names)> Addresses { get; } =
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith(JsonApi.Root, StringComparison.Ordinal) == true && endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null)
            .Select(endpoint => (
                Text(endpoint.RoutePattern), endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()!.Summary,
                AsDescribed(endpoint.Metadata.GetMetadata<ListedParameters>()?.Names ?? []))),
    ];

    /// <summary>What each name does.</summary>
    public IReadOnlyList<(string Name, string Meaning)> Names { get; } =
        [.. AsDescribed(ListParameters.Lists.SelectMany(ListParameters.Of).Append(Compare.CompareAsk.AsOfName)).Select(name => (name, ListParameters.Meaning(name)))];

    // The names that leave something out are one word behind others.
    private static IReadOnlyList<string> AsDescribed(IEnumerable<string> names) =>
        [.. names.Select(name => ListAddress.Parted(name).IsNot ? ListAddress.NotEnding : name).Distinct()];

    private static string Text(RoutePattern pattern) => pattern.RawText!.TrimEnd('/');
}
