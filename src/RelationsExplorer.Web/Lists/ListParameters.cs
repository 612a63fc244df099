using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.About;
using RelationsExplorer.Web.Pages.Claims;
using RelationsExplorer.Web.Pages.Events;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Pages.Sources;

namespace RelationsExplorer.Web.Lists;

/// <summary>The names by which an address may narrow each list: the same on pages, in the API and in every file.</summary>
internal static class ListParameters
{
    private const int LongestExcerpt = 40;

    private static readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal)
    {
        ["articles"] = ["q", "published", "published-from", "published-to", "surely", "sort"],
        ["claims"] =
        [
            "q", ClaimAsk.IdName, "theme", "actor", "place", "article", "speaker", "outlet", "stance", "modality", "evidence", "hand",
            "during", "during-from", "during-to", "surely", "published", "published-from", "published-to", "sort", .. Not(ClaimAsk.MayBeWithout),
        ],
        ["events"] = ["q", "theme", "actor", "place", "article", "type", "status", "during", "during-from", "during-to", "surely", .. Not(EventAsk.MayBeWithout)],
        ["sources"] = ["q", "kind", "outlet", "article", "theme", "issued", "issued-from", "issued-to", "sort", .. Not(SourceAsk.MayBeWithout)],
        ["discrepancies"] = ["kind", "article", "theme"],
        ["actors"] = ["q"],
        ["places"] = ["q"],
        ["themes"] = [],
    };

    /// <summary>Names that pages know and that do not narrow: they do no harm elsewhere.</summary>
    private static readonly string[] _harmless = ["page", "lanes", "typing", "whole"];

    /// <summary>Every list.</summary>
    public static IEnumerable<string> Lists => _names.Keys;

    /// <summary>The names that narrow a list.</summary>
    public static IReadOnlyList<string> Of(string list) => _names[list];

    /// <summary>What a name does, in a sentence or two.</summary>
    public static string Meaning(string name) => name switch
    {
        "surely" => "With the value yes: all days that a date may mean must lie within the time asked for; else it is enough that one may.",
        _ when name.EndsWith("-from", StringComparison.Ordinal) => "The beginning of a time, in words or as EDTF, where the time is not given whole.",
        _ when name.EndsWith("-to", StringComparison.Ordinal) => "The end of a time, in words or as EDTF, where the time is not given whole.",
        _ when ListAddress.Parted(name).IsNot => Meaning(ListAddress.NotEnding),
        _ => HelpTable.Filters.First(filter => filter.Name == name).Meaning,
    };

    private static IEnumerable<string> Not(IEnumerable<Facet> facets) => facets.Select(facet => facet.ToSlug() + ListAddress.NotEnding);

    /// <summary>What stands in an address and means nothing for this list, a sentence each.</summary>
    public static IEnumerable<string> Strangers(string list, IQueryCollection query, params ReadOnlySpan<string> more)
    {
        var known = _names[list].Concat(_harmless).Concat(more.ToArray()).ToHashSet(StringComparer.Ordinal);
        return query.Keys.Where(name => !known.Contains(name)).Select(name => $"‘{Excerpt.Of(name, LongestExcerpt)}’ is the name of nothing that narrows this list.").ToList();
    }
}
