using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Citing;

/// <summary>A source as an entry of a bibliography in the style of the Chicago Manual. What is not known is left out.</summary>
internal static class ChicagoStyle
{
    /// <summary>The entry; the reference as printed where nothing was recognised in it.</summary>
    public static CitedText Cite(Source source)
    {
        if (source.Title is null && source.Container is null) return new CitedText().Say(source.Raw);
        var entry = new CitedText().Say(Names(source.Authors)).Stop();
        var whole = source.Kind is SourceKind.Book or SourceKind.Report or SourceKind.Law;
        if (source.Title is { } title)
        {
            if (whole) entry.Begin(title, italic: true).Stop();
            else entry.Begin(CitedText.Quoted(title));
        }

        switch (source.Kind)
        {
            case SourceKind.Academic: Journal(entry, source); break;
            case SourceKind.Chapter:
                if (source.Container is not null) entry.Begin("In ").Say(source.Container, italic: true).Say(source.Pages is null ? null : $", {source.Pages}").Stop();
                Facts(entry, source.Publisher, null, source);
                break;
            default:
                var isPeriodical = source.Kind is SourceKind.News || source.Title is null;
                Facts(entry, source.Publisher == source.Container ? null : source.Publisher, source.Container, source, isPeriodical);
                break;
        }

        if (source.Doi is null && source.Accessed is { } accessed) entry.Begin($"Accessed {CitedDate.Chicago(accessed)}").Stop();
        return entry.Begin(Address(source)).Stop();
    }

    /// <summary>Where it can be read; a DOI before any other address.</summary>
    internal static string? Address(Source source) => source.Doi is { } doi ? "https://doi.org/" + doi : Outward.SafeOrNull(source.Url);

    private static void Journal(CitedText entry, Source source)
    {
        entry.Begin(source.Container, italic: true);
        if (source.Volume is not null) entry.Say(" " + source.Volume);
        if (source.Issue is not null) entry.Say($"{(source.Volume is null ? "" : ",")} no. {source.Issue}");
        if (source.Issued is { } issued) entry.Say($" ({CitedDate.Chicago(issued)})");
        if (source.Pages is not null) entry.Say($": {source.Pages}");
        entry.Stop();
    }

    private static void Facts(CitedText entry, string? publisher, string? container, Source source, bool isPeriodical = false)
    {
        var issued = source.Issued is { } date ? CitedDate.Chicago(date) : null;
        if (container is not null) entry.Begin(container, isPeriodical);
        if (publisher is not null) (container is null ? entry : entry.Say(", ")).Begin(container is null ? publisher : null).Say(container is null ? null : publisher);
        if (issued is not null && (container ?? publisher) is not null) entry.Say(", " + issued);
        else entry.Begin(issued);
        entry.Stop();
    }

    private static string Names(IReadOnlyList<string> authors)
    {
        var named = authors.Where(author => author != Source.AndOthers).Select(AuthorName.Of).Select((name, i) => i == 0 ? name.Inverted : name.Straight).ToList();
        var more = authors.Count > named.Count || named.Count > 10;
        if (named.Count > 10) named = named[..7];
        return (named.Count, more) switch
        {
            (0, _) => "",
            (_, true) => string.Join(", ", named) + ", et al.",
            (1, _) => named[0],
            _ => string.Join(", ", named.SkipLast(1)) + ", and " + named[^1],
        };
    }
}
