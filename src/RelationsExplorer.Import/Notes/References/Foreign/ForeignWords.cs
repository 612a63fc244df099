using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References.Foreign;

/// <summary>
/// Turns what references of other countries and sciences print in words of their own into what English styles print, by the rows of
/// <c>foreign-marks.tsv</c> and <c>foreign-leads.tsv</c>: "S. 12", "Jg. 65", "sous la direction de", "Vgl.", "Цит. по".
/// </summary>
internal static class ForeignWords
{
    /// <summary>The rows of the marks, in their order.</summary>
    internal static readonly IReadOnlyList<ForeignMark> Marks = [.. WordList.Rows(typeof(ForeignWords), "foreign-marks.tsv").Select(row => new ForeignMark(row[0], row[1], row[2], row[3]))];

    private static readonly SearchValues<string> Signs = SearchValues.Create([.. Marks.SelectMany(mark => mark.Signs).Distinct()], StringComparison.Ordinal);

    private static readonly FrozenDictionary<string, string> Leads = WordList.Rows(typeof(ForeignWords), "foreign-leads.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> LeadSigns = SearchValues.Create([.. Leads.Keys], StringComparison.OrdinalIgnoreCase);

    // At the beginning, or behind a stop, a comma or a bracket; the longest words first.
    private static readonly Regex Lead = new(
        $@"(?<before>^[^\p{{L}}\d]*(?:\d{{1,3}}[.)]?\s+)?|[.;,(–—]\s*)(?<lead>{string.Join('|', Leads.Keys.OrderByDescending(words => words.Length).ThenBy(words => words, StringComparer.Ordinal).Select(Regex.Escape))})(?:[\s:,]+|(?=[“«„""《])|(?<=\p{{IsCJKUnifiedIdeographs}}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.Timeout));

    /// <summary>The words about one work with English marks.</summary>
    public static string InEnglish(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return text;
        foreach (var mark in Marks) text = mark.Replace(text);
        return text;
    }

    /// <summary>A note with English words before each of its references: "See also" for "Voir aussi".</summary>
    public static string WithEnglishLeads(string note) => !note.AsSpan().ContainsAny(LeadSigns) ? note
        : Lead.Replace(note, static match => $"{match.Groups["before"].Value}{Leads[match.Groups["lead"].Value]} ");
}

/// <summary>A row of <c>foreign-marks.tsv</c>.</summary>
internal sealed class ForeignMark(string signs, string pattern, string instead, string example)
{
    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.Timeout));

    /// <summary>Of which one stands in each text that the pattern fits.</summary>
    public string[] Signs { get; } = signs.Split('|');

    /// <summary>A text that it fits.</summary>
    public string Example { get; } = example;

    /// <summary>The text with the English words in place of the foreign ones.</summary>
    public string Replace(string text) => Array.Exists(Signs, sign => text.Contains(sign, StringComparison.Ordinal)) ? _pattern.Replace(text, instead) : text;
}
