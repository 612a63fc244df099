using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Law;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Judges from a reference's parts what sort of work it names.</summary>
internal static partial class KindJudge
{
    /// <summary>The kind, from the surest sign to the weakest.</summary>
    public static SourceKind Of(PrintedReference work, string raw)
    {
        var outlet = (work.Container ?? work.Publisher) is { } container ? Outlets.FindOrNull(container)?.Outlet : null;
        var title = work.Title ?? "";
        if (work.IsThesis) return SourceKind.Academic;
        if (LawWords.IsLaw(title) && outlet is not { IsPress: true }) return SourceKind.Law;
        if (Speech().IsMatch(title) || SpeechBy().IsMatch(raw)) return SourceKind.Speech;
        if (work.IsChapter || (work.IsQuoted && work.Container is null && work.Locator?.StartsWith("Ch", StringComparison.OrdinalIgnoreCase) == true)) return SourceKind.Chapter;
        if (work.Url is { } url && EventPage().IsMatch(url)) return SourceKind.Event;
        if (work.Authors is [var author, ..] && Outlets.FindOrNull(author)?.Outlet.Kind == "government") return SourceKind.Official;
        if (outlet is { IsPress: true }) return SourceKind.News;
        if (outlet?.Kind == "journal") return SourceKind.Academic;
        if (work.Container is not null && (work.Volume ?? work.Pages ?? work.Doi) is not null) return SourceKind.Academic;
        if (outlet?.Kind == "government" || (work.Url is { } page && GovernmentHost().IsMatch(page))) return OfficialCopy(title);
        if (outlet?.Kind == "institute" || Series().IsMatch(raw) || ReportTitle().IsMatch(title)) return SourceKind.Report;
        if (outlet?.Kind is "company" or "reference") return SourceKind.WebPage;
        if (outlet?.Kind == "publisher" && work.Issued?.ToString().Length == 4 && (work.Volume ?? work.Pages ?? work.Doi) is null) return SourceKind.Book;
        if (work.IsQuoted && (outlet?.Kind is "publisher" or "platform" || work.Doi is not null || work.Issue is not null)) return SourceKind.Academic;
        if (work.Publisher is not null) return SourceKind.Book;
        if (work.Container is null && work.Authors is [var body, ..] && Outlets.FindOrNull(body)?.Outlet.Kind is { } kind and ("institute" or "government"))
            return kind == "institute" ? SourceKind.Report : SourceKind.Official;
        if (work.Doi is not null) return SourceKind.Academic;
        if (work.Container is { } name) return ByName(name, work);
        return !work.IsQuoted && work.Url is null && work.Authors.Count > 0 && work.Issued is not null ? SourceKind.Book : SourceKind.WebPage;
    }

    private static SourceKind OfficialCopy(string title) => Speech().IsMatch(title) ? SourceKind.Speech : SourceKind.Official;

    private static SourceKind ByName(string container, PrintedReference work)
    {
        if (Ministry().IsMatch(container)) return SourceKind.Official;
        if (Journal().IsMatch(container) && work.Issued?.ToString().Length <= 7) return SourceKind.Academic;
        if (Institute().IsMatch(container)) return SourceKind.Report;
        if (Paper().IsMatch(container)) return SourceKind.News;
        return SourceKind.WebPage;
    }

    [GeneratedRegex(@"^((the )?author.s |personal )?(full (text|transcript) of )?(the )?(speech|remarks|address|keynote|opening remarks|interviews? (with|of|to|by)|transcript|state of the (union|nation))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Speech();

    [GeneratedRegex(@"\b([Ss]peech|[Rr]emarks|[Aa]ddress|[Ll]ecture|[Kk]eynote) (delivered |given )?(by|at|to|before) (the )?\p{Lu}", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SpeechBy();

    [GeneratedRegex(@"^https?://[^/]+/events?/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex EventPage();

    [GeneratedRegex(@"^https?://([^/]+\.)?(gov|mil|gov\.\p{L}{2}|gouv\.fr|gc\.ca|kremlin\.ru|government\.ru|mid\.ru|mil\.ru|duma\.gov\.ru|europa\.eu|un\.org|nato\.int|int)(/|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex GovernmentHost();

    [GeneratedRegex(@"\b(briefing|working|discussion|policy|research|occasional|issue|special) (paper|brief|note|memo|report)s?\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Series();

    [GeneratedRegex(@"\b(annual report|yearbook|statistical review|country report|world outlook|factsheet|fact sheet|survey \d{4})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ReportTitle();

    [GeneratedRegex(@"\b(ministry|department|embassy|government|parliament|duma|congress|senate|state council|secretariat|commission|presiden(t|cy)|white house|foreign office|consulate)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Ministry();

    [GeneratedRegex(@"\b(journal|quarterly|studies|annals|bulletin|vestnik|proceedings|survey|review of)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Journal();

    [GeneratedRegex(@"\b(institute|institution|cent(er|re)|foundation|council|university|academy|think tank|programme|stiftung)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Institute();

    [GeneratedRegex(@"\b(times|post|news|herald|daily|gazette|tribune|press|agency|tv|radio|telegraph|chronicle|journal|observer|standard|star|sun|mail|express|mirror|today|reporter|review|weekly|zeitung|shimbun|ribao|gazeta|magazine|digest|portal|briefing|monitor|wire|online|\w+\.(com|ru|cn|org|net|co\.uk|in|pk))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Paper();
}
