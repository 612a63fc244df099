using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Reading.Page;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Finds the day of publication below a text: "Published 12 March 2021", "This article appeared in the print edition of 12 March
/// 2021", or the bare day (with a place or the name of a paper) that closes the text or its notes.
/// </summary>
internal static partial class FootDate
{
    private const int ShortestText = 120;
    private const int LongestStatement = 400;
    private const int FarthestBelowText = 8;
    private const int FarthestBelowNotes = 3;

    /// <summary>The date; null where no line below the text states it. The line becomes furniture.</summary>
    /// <param name="all">All blocks, furniture marked.</param>
    /// <param name="end">Where the text begins.</param>
    public static EdtfDate? FindOrNull(Block[] all, int end)
    {
        var last = LastText(all);
        var labelled = Enumerable.Range(end, all.Length - end)
            .Where(i => all[i].Kind != PassageKind.Note)
            .Select(i => (Line: i, Read: StatementOrNull(all[i], i > last) ?? (LineParts.Of(all[i]).Any(DateLine.HasLabel) ? DateLine.ReadOrNull(all[i]) : null)))
            .Where(found => found.Read is { Worth: not DateWorth.None }).ToList();
        foreach (var (line, _) in labelled) Mark(all, line);
        if (labelled.Count > 0) return labelled.OrderBy(found => found.Read!.Value.Worth).First().Read!.Value.Date;
        var bare = Bare(all, last + 1, FarthestBelowText).Concat(Bare(all, LastNote(all, last) + 1, FarthestBelowNotes)).Distinct().ToList();
        if (last < 0 || bare.Select(found => found.Date).Distinct().Count() != 1) return null;
        Mark(all, bare[0].Line);
        return bare[0].Date;
    }

    /// <summary>"This article appeared in the print edition of 12 March 2021", "First published in The Courier on 12 March 2021".</summary>
    /// <param name="block">The line.</param>
    /// <param name="isOutside">Whether it stands outside the running text.</param>
    public static (EdtfDate Date, DateWorth Worth)? StatementOrNull(Block block, bool isOutside)
    {
        if (!isOutside || block.Text.Length > LongestStatement || Statement().Match(block.Text) is not { Success: true } statement) return null;
        var said = block.Text[statement.Length..];
        return DateFinder.Find(said, null).FirstOrDefault(date => date is { Value: not null, Rule: DateRules.Day or DateRules.IsoDay or DateRules.NumericDay or DateRules.Month or DateRules.Season or DateRules.Range }) is { Value: { } value }
            ? (value, DateWorth.Published) : null;
    }

    /// <summary>Whether the line says where and when the article appeared.</summary>
    public static bool IsStatement(Block block) => StatementOrNull(block, isOutside: true) is not null;

    // Of two bare days neither counts, and one below a title of something else is that thing's.
    private static IEnumerable<(int Line, EdtfDate Date)> Bare(Block[] all, int from, int most)
    {
        for (var i = from; i > 0 && i < Math.Min(all.Length, from + most); i++)
        {
            if (all[i].Kind == PassageKind.Heading || IsOfOthers(all[i])) yield break;
            if (all[i].Kind == PassageKind.Note || FurnitureFinder.IsKnownLine(all[i].Text) || (Prose.IsNumbered(all[i].Text) && !BeginsWithDay().IsMatch(all[i].Text)) || DateLine.ReadOrNull(all[i]) is not { Worth: DateWorth.Bare, Date: var date }) continue;
            if (i == from || Prose.IsNumbered(all[i - 1].Text) || all[i - 1].Kind is not PassageKind.Paragraph || all[i - 1].Text[0] is '*' or '†' || HeadLine.IsName(all[i - 1].Text) || HeadLine.IsAffiliation(all[i - 1].Text)) yield return (i, date);
        }
    }

    private static bool IsOfOthers(Block block) => block.Rule.StartsWith("after-", StringComparison.Ordinal) && block.Rule != PassageRules.AfterAboutAuthor;

    private static int LastText(Block[] all)
    {
        var isNumbered = RunningText.IsNumbered(all);
        return Array.FindLastIndex(all, block => block.Kind == PassageKind.Paragraph && Prose.IsParagraph(block.Text) && !IsStatement(block) && (isNumbered ? RunningText.Is(block, isNumbered) : block.Text.Length >= ShortestText && !Prose.IsNumbered(block.Text)));
    }

    private static int LastNote(Block[] all, int last) =>
        Array.FindLastIndex(all, block => block.Kind == PassageKind.Note || (block.Kind == PassageKind.Paragraph && Prose.IsNumbered(block.Text))) is var note && note > last ? note : -1;

    private static void Mark(Block[] all, int line)
    {
        if (all[line].Kind == PassageKind.Paragraph) all[line] = all[line].AsFurniture(PassageRules.DateLine);
    }

    [GeneratedRegex(@"^\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+\.?,? (?:19|20)\d\d\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BeginsWithDay();

    // "This article" is the one that is read; "the article" may be any.
    [GeneratedRegex(@"^[\[(*“""–—\s]*(?:(?:an? (?:\p{L}+ ){0,3}versions? of )?this (?:article|essay|piece|commentary|column|op-ed|story|report|review|interview|text|paper|analysis|comment|post|speech|lecture|editorial|brief)(?: (?:was|is|has been|have been|had been|also|first|originally|previously|initially))* (?:published|appeared|appears|ran|runs|printed|posted|issued|released|dated)|(?:first |originally |previously |also )?(?:published|appeared|appears) (?:in|by|on|at)|(?:story|article|statement|report|commentary) dated|manuscript (?:completed|closed)|(?:signed|passed|approved) (?:to|for) (?:the )?print(?:ing|er)?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Statement();
}
