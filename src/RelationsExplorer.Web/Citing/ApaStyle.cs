using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Web.Citing;

/// <summary>A source as an entry of a reference list in the style of the APA. What is not known is left out.</summary>
internal static class ApaStyle
{
    /// <summary>The entry; the reference as printed where nothing was recognised in it.</summary>
    public static CitedText Cite(Source source)
    {
        if (source.Title is null && source.Container is null) return new CitedText().Say(source.Raw);
        var entry = new CitedText().Say(Names(source.Authors)).Stop();
        var date = source.Issued is { } issued ? $"({CitedDate.Apa(issued)})" : null;

        // Without an author the title takes the first place, and the date follows it.
        if (entry.IsEmpty) Title(entry, source).Begin(date).Stop();
        else Title(entry.Begin(date).Stop(), source);
        switch (source.Kind)
        {
            case SourceKind.Academic:
                entry.Begin(source.Container, italic: true);
                if (source.Volume is not null) entry.Say(", ").Say(source.Volume, italic: true);
                if (source.Issue is not null) entry.Say(source.Volume is null ? $", ({source.Issue})" : $"({source.Issue})");
                if (source.Pages is not null) entry.Say($", {source.Pages}");
                entry.Stop();
                break;
            case SourceKind.Chapter:
                if (source.Container is not null) entry.Begin("In ").Say(source.Container, italic: true).Say(source.Pages is null ? null : $" (pp. {source.Pages})").Stop();
                entry.Begin(source.Publisher).Stop();
                break;
            default:
                if (source.Title is not null) entry.Begin(source.Container, source.Kind == SourceKind.News).Stop();
                if (source.Publisher != source.Container) entry.Begin(source.Publisher).Stop();
                break;
        }

        if (ChicagoStyle.Address(source) is not { } address) return entry;

        // The day of the visit matters for pages that carry no date of their own.
        return entry.Begin(source is { Accessed: { } accessed, Issued: null, Doi: null } ? $"Retrieved {CitedDate.Chicago(accessed)}, from {address}" : address);
    }

    private static CitedText Title(CitedText entry, Source source)
    {
        var isPart = source.Kind is SourceKind.Academic or SourceKind.Chapter or SourceKind.News;
        return entry.Begin(source.Title ?? source.Container, italic: !isPart).Say(source.Kind == SourceKind.Speech && source.Title is not null ? " [Speech]" : null).Stop();
    }

    private static string Names(IReadOnlyList<string> authors)
    {
        var named = authors.Where(author => author != Source.AndOthers).Select(author => AuthorName.Of(author).WithInitials).ToList();
        if (named.Count == 0) return "";
        if (authors.Count > named.Count) return string.Join(", ", named) + ", et al.";
        return named.Count == 1 ? named[0] : string.Join(", ", named.SkipLast(1)) + ", & " + named[^1];
    }
}
