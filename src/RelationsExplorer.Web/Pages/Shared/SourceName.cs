using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>A source in a few words, for a link that leads to it: "Ivan Petrov, 2017", "Reuters, 2014".</summary>
internal static class SourceName
{
    private const int Longest = 48;

    /// <summary>Who wrote it, else where it appeared, else its title, else the reference as printed; and the year, where it is one.</summary>
    public static string Of(Source source)
    {
        var who = Shortened(source.Authors.Count > 0 ? By(source.Authors) : source.Container ?? source.Publisher ?? source.Title ?? source.Raw);
        return source.Issued is { Earliest.Year: var first, Latest.Year: var last } && first == last ? $"{who}, {first}" : who;
    }

    /// <summary>Up to three authors by name; of more, or where print names no more, the first.</summary>
    public static string By(IReadOnlyList<string> authors) =>
        authors.Count > 3 || (authors.Count > 1 && authors[^1] == Source.AndOthers) ? authors[0] + " and others" : authors.Joined();

    private static string Shortened(string words) =>
        words.Length <= Longest ? words : Excerpt.Of(words, words.LastIndexOf(' ', Longest) is > 0 and var end ? end : Longest);
}
