using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Takes off an unquoted title what styles print behind it: edition, translator, editor, number in a series, a translation in brackets.</summary>
internal static partial class TitleTail
{
    /// <summary>The title alone; the whole where nothing would be left.</summary>
    public static string Without(string title)
    {
        for (var before = ""; before != title;)
        {
            before = title;
            foreach (var tail in (ReadOnlySpan<Regex>)[Bracketed(), Symbol(), Medium(), Edition(), Hand(), Series()])
            {
                if (tail.Match(title) is { Success: true, Index: > 3 } match) title = title[..match.Index].TrimEnd(' ', ',', '.', ';');
            }
        }

        return title;
    }

    /// <summary>The words without an edition behind them.</summary>
    public static string WithoutEdition(string text) => Edition().Match(text) is { Success: true, Index: > 3 } edition ? text[..edition.Index].TrimEnd(' ', ',', '.', ';') : text;

    /// <summary>Whether a segment names a series with or without a number, and no more: "Research Paper", "SIPRI Policy Paper no. 29".</summary>
    public static bool IsSeries(string segment) => WholeSeries().IsMatch(segment);

    // "[Pivot to Asia]", "[Tweet]", "[J]"
    [GeneratedRegex(@"\s*\[[^\]]*\]\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bracketed();

    // "(S/RES/2166)": the number by which a body files it.
    [GeneratedRegex(@"\s*\(\p{Lu}{1,5}/[\p{Lu}\d/.-]+\)\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Symbol();

    // "(database)": what sort of thing it is.
    [GeneratedRegex(@"\s*\((data ?base|data ?set|online|e-?book|film|podcast|audio|video|in Russian|in Chinese)\)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Medium();

    // ", 2nd ed.", ", revised edition", " (3rd edn)", ". 4 vols"
    [GeneratedRegex(@"[\s,.(]+(\d{1,2}(st|nd|rd|th)|revised|rev\.?|second|third|updated|new|expanded)(\s+and\s+\p{L}+)?\s+(ed|edn|edition)\b\.?[\s,;]*\)?$|[\s,.(]+\d{1,2}\s+vols?\.?\)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Edition();

    // ", by Ann Lee", ", trans. Maria Kowalska", ", edited by A. Lee", ", with a foreword by …"
    [GeneratedRegex(@",\s+(by\s|(trans|transl|translated|edited|ed|eds|introduction|foreword)\b\.?(\s+and\s+\p{L}+\.?)?\s+(by\s+)?|with\s+an?\s+\p{L}+\s+by\s+)\p{Lu}.*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Hand();

    // ", SIPRI Policy Paper no. 29", ", OIES Paper WPM 67", ", Research Paper", ", Sixteenth Report of Session 2017–19"
    [GeneratedRegex(@",\s+((\p{Lu}[\p{L}&’'-]*\s){0,5}(Report|Paper|Brief|Memo|Memorandum|Note|Monograph|Fact Sheet|Factsheet|Commentary|Comment|Backgrounder|Dossier|Bulletin)s?(\s+(no|nr|№)?\.?\s*([\p{Lu}]{0,5}[\s-]?\d[\d/.-]*\w?)?)?|(\p{Lu}[\p{L}&’'-]*\s){2,5}Analysis|\p{Lu}\p{L}+\s+(Report|Paper)\s+of\s+(the\s+)?Session\s+[\d–-]+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Series();

    [GeneratedRegex(@"^((\p{Lu}[\p{L}&’'-]*\s){0,5}(Report|Paper|Brief|Memo|Memorandum|Monograph|Fact Sheet|Factsheet|Backgrounder)s?(\s+(no|nr|№)?\.?\s*([\p{Lu}]{0,5}[\s-]?\d[\d/.-]*\w?)?)?|\p{Lu}\p{L}+\s+(Report|Paper)\s+of\s+(the\s+)?Session\s+[\d–-]+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WholeSeries();
}
