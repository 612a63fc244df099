using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Chooses the line above the text that is the article's title, as a careful reader does: by its length and words, by the
/// byline or date that follows it, by its being printed again. No single sign decides; the line with the most of them wins.
/// </summary>
internal static partial class TitleChooser
{
    private const int LongestReference = 600;
    private const int ShortestPart = 14;
    private const int MostWordsOfColumn = 4;
    private const int ShortestDeck = 10;
    private const int LongDeck = 14;
    private const int FewestWordsOfDeck = 7;
    private const int FewestWordsAboveDeck = 5;
    private const int LongTitle = 8;
    private const int LongestStopped = 160;

    // "The Long Table | Episode 88 | Listen": a row of the page.
    private const int MostParts = 2;

    // A title may be a short sentence and another one; three are a deck, and so are two long ones.
    private const int MostInnerStops = 2;
    private const int LongestOfSentences = 15;

    /// <summary>The title's place among the blocks; -1 where no line can be it.</summary>
    /// <param name="all">All blocks of the file, furniture marked.</param>
    /// <param name="end">Where the text begins.</param>
    /// <param name="stated">What the file states of itself.</param>
    public static int Choose(Block[] all, int end, FrontMatter stated)
    {
        if (all.Length == 0) return -1;
        var limit = Math.Max(0, end - 1);
        if (stated.Title is { } title && Array.FindLastIndex(all, limit, b => b.Kind != PassageKind.Note && Same(b.Text, title)) is >= 0 and var printed) return printed;
        var named = stated.PageTitle is { } page ? Letters(page) : "";
        bool IsNamed(Block b) => Letters(b.Text) is { Length: >= 8 } letters && named.Contains(letters, StringComparison.Ordinal);
        if (Array.FindLastIndex(all, limit, b => b is { Kind: PassageKind.Heading, Level: 1 } && IsNamed(b)) is >= 0 and var namedHeading) return namedHeading;
        if (Array.FindLastIndex(all, limit, b => b is { Kind: PassageKind.Heading, Level: 1 }) is >= 0 and var heading) return heading;

        var contents = Array.FindIndex(all, 0, end, b => ContentsHeading().IsMatch(b.Text)) is >= 0 and var list ? list : end;
        var lines = Enumerable.Range(0, contents).Where(i => all[i].Kind is PassageKind.Paragraph or PassageKind.Heading
            && ((Prose.LooksLikeTitle(all[i].Text) && !Prose.IsParagraph(all[i].Text)) || IsStopped(all, i, end)) && (!AuthorCleaner.SaysBy(all[i].Text) || HeadLine.IsEvidence(all[i].Text)) && DateLine.ReadOrNull(all[i]) is null && !HeadLine.IsNoTitle(all[i].Text) && !IsRow(all[i])).ToList();
        if (lines.Count == 0) return -1;
        var rows = all.Take(end).Where(b => b.Text.Length <= LongestReference && EndsRow().IsMatch(b.Text)).Select(b => EndsRow().Split(b.Text).Select(Letters).ToHashSet()).ToList();
        var times = lines.CountBy(i => Letters(all[i].Text)).ToDictionary();
        var references = all.Where(b => b.Text.Length <= LongestReference && Year().IsMatch(b.Text)).Select(b => Letters(b.Text)).ToList();
        // "Posted by the editors" names nobody.
        var saysBy = Array.FindIndex(all, 0, end, b => AuthorCleaner.SaysBy(b.Text) && AuthorCleaner.Clean(b.Text).Count > 0);
        var byline = saysBy >= 0 ? saysBy : Array.FindIndex(all, 0, end, b => b.Kind != PassageKind.Furniture && HeadLine.IsName(b));
        var menu = Array.FindLastIndex(all, limit, MenuLine.IsOfSite);
        return lines
            .OrderByDescending(i => Weight(all, i, end) - (saysBy < 0 && HeadLine.IsName(all[i]) ? 5 : 0) + (times[Letters(all[i].Text)] > 1 ? 3 : 0) + (IsNamed(all[i]) ? 6 : 0)
                + (IsCited(all[i].Text, references) || rows.Exists(row => Letters(all[i].Text) is { Length: >= ShortestPart } letters && row.Contains(letters)) ? 4 : 0) - (lines.Contains(i - 1) && all[i].Line == all[i - 1].Line + 1 && GoesOn(all[i - 1].Text, all[i]) ? 6 : 0) - (byline >= 0 && i > byline && !BeginsText(all, i, end) ? 3 : 0)
                - (i < menu && times[Letters(all[i].Text)] == 1 ? 6 : 0))
            .ThenBy(i => times[Letters(all[i].Text)] > 1 ? -i : i)
            .First();
    }

    /// <summary>Whether the line is a part of the title, printed again over several lines.</summary>
    public static bool IsPart(string text, string? title) =>
        title is not null && Letters(text) is { Length: >= ShortestPart } letters && Letters(title).Contains(letters, StringComparison.Ordinal);

    /// <summary>Whether two lines are the same but for signs and capitals.</summary>
    public static bool Same(string text, string? title) =>
        title is not null && Letters(text) is { Length: > 0 } letters && letters == Letters(title);

    private static int Weight(Block[] all, int i, int end)
    {
        var text = all[i].Text;
        var words = text.AsSpan().Count(' ') + 1;
        var weight = words switch { >= 4 and <= 25 => 3, 3 => 2, 2 => 0, _ => -1 };
        if (Prose.IsTitleCase(text)) weight++;
        if (text.Contains(": ", StringComparison.Ordinal) || text[^1] == '?') weight++;
        if (all[i].Kind == PassageKind.Heading) weight += 2;
        // On the cover of a speech or a testimony the title stands below the names, in quotation marks.
        if (text is ['“', .., '”'] or ['"', .., '"'] or ['‘', .., '’']) weight += 5;
        weight += FollowedByMatter(all, i, end);
        if (HeadLine.IsEvidence(text)) weight += 5;
        if (LineParts.Of(text).Count() > MostParts) weight -= 6;
        if (i + 1 < end && HeadLine.IsSeries(all[i + 1].Text)) weight -= 4;
        if (i + 1 < end && HeadLine.IsImprint(all[i + 1].Text)) weight -= 6;
        if (char.IsLower(text[0])) weight -= 8;
        if (words >= ShortestDeck && !Prose.IsTitleCase(text) && i > 0 && all[i - 1].Line >= all[i].Line - 2 && IsAboveDeck(all[i - 1], words)) weight -= 4;
        if (words is >= FewestWordsOfDeck and < ShortestDeck && !Prose.IsTitleCase(text) && i > 0 && all[i - 1].Line == all[i].Line - 1 && IsAboveDeck(all[i - 1], words * 2)) weight -= 4;
        if (InnerStop().IsMatch(text) && i > 0 && all[i - 1].Line >= all[i].Line - 2 && IsAboveDeck(all[i - 1], Math.Max(words, LongDeck))) weight -= 4;
        if (InnerStop().Count(text) is > 0 and var stops && (stops >= MostInnerStops || words > LongestOfSentences)) weight -= 5;
        if (words <= 3 && !text.Any(char.IsLower)) weight -= 3;
        if (words == 2 && !Prose.IsTitleCase(text)) weight -= 2;
        if (HeadLine.IsOutlet(text) || HeadLine.IsAffiliation(text)) weight -= 10;
        return weight;
    }

    /// <summary>"New Age: The Road and the River.", and a date or a byline below it: a title with a full stop.</summary>
    public static bool IsStopped(Block[] all, int i, int end) =>
        all[i].Text is { Length: <= LongestStopped } text and [.., not '.', '.'] && Prose.IsTitleCase(text) && Prose.LooksLikeTitle(text[..^1]) && !InnerStop().IsMatch(text) && FollowedByMatter(all, i, end) > 0;

    // "Kundservice   E-tidning   Logga in": short words in columns, whatever their language.
    private static bool IsRow(Block block) => block.Columns.Count >= 2 && block.Columns.All(column => column.AsSpan().Count(' ') < MostWordsOfColumn);

    // The byline may stand above the title: right below the title is the text.
    private static bool BeginsText(Block[] all, int i, int end) => all[(i + 1)..end].All(b => b.Kind == PassageKind.Furniture);

    // "The lake that they would drink", and below it, twice as long, what it is about.
    private static bool IsAboveDeck(Block block, int words) =>
        block.Text.AsSpan().Count(' ') is >= 2 and var spaces && (words >= LongDeck || spaces + 1 >= FewestWordsAboveDeck) && (spaces + 1 >= LongTitle || (spaces + 1) * 3 <= words * 2) && Prose.LooksLikeTitle(block.Text) && !Prose.IsParagraph(block.Text) && !MenuLine.Is(block, amidText: false)
        && !HeadLine.IsNoTitle(block.Text) && !HeadLine.IsOutlet(block.Text) && !HeadLine.IsAffiliation(block.Text) && !AuthorCleaner.IsByline(block.Text) && DateLine.ReadOrNull(block) is null;

    // A byline or a date comes next, but for a line or two on what kind of piece it is, or of its page; or behind a deck.
    private static int FollowedByMatter(Block[] all, int i, int end)
    {
        var worth = 4;
        for (var next = i + 1; next < Math.Min(end, i + 5) && worth >= 3; next++)
        {
            if (AuthorCleaner.SaysBy(all[next].Text) || HeadLine.IsName(all[next].Text) || DateLine.ReadOrNull(all[next]) is { Worth: < DateWorth.Volume }) return worth;
            if (all[next].Kind != PassageKind.Furniture && !HeadLine.IsNoTitle(all[next].Text) && !Prose.IsParagraph(all[next].Text)) worth--;
        }

        return 0;
    }

    // "Lee, A. (2021). The title. The journal": printed again in a longer line.
    private static bool IsCited(string text, List<string> lines) =>
        Letters(text) is { Length: >= 16 } letters && lines.Exists(line => line.Length >= letters.Length + 8 && line.Contains(letters, StringComparison.Ordinal));

    /// <summary>How many lines below the title still belong to it: it breaks off, or fills its line and goes on in capitals.</summary>
    public static int LinesBelow(Block[] all, int title, int end)
    {
        var next = title + 1;
        while (next < end && next < title + 3 && all[next].Kind == PassageKind.Paragraph && all[next].Line == all[next - 1].Line + 1 && GoesOn(all[next - 1].Text, all[next])) next++;
        return next - title - 1;
    }

    /// <summary>Whether the line above is the title and this one its second part: the two stand alone together on a printed page, or above a text that prints the first again on its pages, or the first alone is in capitals.</summary>
    public static bool HasTitleAbove(Block[] all, int title, int below)
    {
        if (title < 1 || all[title - 1] is not { Kind: PassageKind.Paragraph or PassageKind.Furniture } above || (above.Kind == PassageKind.Furniture && above.Rule != PassageRules.PageRunningLine) || above.Line != all[title].Line - 1) return false;
        var letters = Letters(above.Text);
        if (all[title].Rule != PassageRules.Pdf && !IsSetLarge(above.Text, all[title].Text) && !all.Any(b => b.Kind == PassageKind.Furniture && b != above && Letters(b.Text).StartsWith(letters, StringComparison.Ordinal))) return false;
        if (title > 1 && all[title - 2].Line == above.Line - 1) return false;
        if (title + below + 1 < all.Length && all[title + below + 1].Line == all[title + below].Line + 1) return false;
        return Prose.LooksLikeTitle(above.Text) && Prose.IsTitleCase(above.Text) && !Prose.IsParagraph(above.Text) && !HeadLine.IsNoTitle(above.Text) && !HeadLine.IsOutlet(above.Text)
            && !HeadLine.IsAffiliation(above.Text) && !AuthorCleaner.IsByline(above.Text) && DateLine.ReadOrNull(above) is null;
    }

    /// <summary>Whether the title is in capitals and the line right below it, alone with it, is its second part.</summary>
    public static bool HasPartBelow(Block[] all, int title, int end) =>
        title + 1 < end && all[title].Kind == PassageKind.Paragraph && all[title + 1] is { Kind: PassageKind.Paragraph } next && next.Line == all[title].Line + 1 && IsSetLarge(all[title].Text, next.Text)
        && (title + 2 >= end || all[title + 2].Line > next.Line + 1) && Prose.LooksLikeTitle(next.Text) && !Prose.IsParagraph(next.Text) && !HeadLine.IsNoTitle(next.Text) && !HeadLine.IsOutlet(next.Text)
        && !HeadLine.IsAffiliation(next.Text) && !AuthorCleaner.IsByline(next.Text) && DateLine.ReadOrNull(next) is null;

    private static bool IsSetLarge(string above, string text) => !above.Any(char.IsLower) && above.AsSpan().Count(' ') >= 3 && text.Any(char.IsLower);

    private static bool GoesOn(string before, Block next)
    {
        if (before[^1] == ':' && char.IsLower(next.Text[0]) && !Prose.IsParagraph(next.Text)) return true;
        if (BreaksOff().IsMatch(before) && next.Text.AsSpan().Count(' ') < MostWordsOfColumn && next.Text[^1] != '.' && !next.Text.AsSpan().ContainsAnyInRange('0', '9') && !AuthorCleaner.SaysBy(next.Text)) return true;
        if (Prose.IsParagraph(next.Text) || !Prose.IsTitleCase(next.Text) || AuthorCleaner.IsByline(next.Text) || DateLine.ReadOrNull(next) is not null || HeadLine.IsNoTitle(next.Text) || HeadLine.IsAffiliation(next.Text) || next.Text.StartsWith("with ", StringComparison.OrdinalIgnoreCase)) return false;
        return before[^1] == ':' || BreaksOff().IsMatch(before) || (before.Length >= 45 && before[^1] is not ('?' or '!') && Prose.IsTitleCase(before) && next.Text.AsSpan().Count(' ') < 8 && !next.Text.Contains(':', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?:[-–,]|\b(?:of|in|on|and|or|for|to|with|by|at|from|the|a|an|its|between|versus|vs))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BreaksOff();

    // "Home / Ideas / The long road", "The long road - Delta Academy": a path through the site, or the title of its window.
    [GeneratedRegex(@" [/|›»>–—-] ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex EndsRow();

    // What stands below it are the headings of the text.
    [GeneratedRegex(@"^(?:table of )?contents:?$|^(?:in|on) this (?:article|page|brief|report|paper):?$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ContentsHeading();

    [GeneratedRegex(@"[\p{Ll}\d][.!?] \p{Lu}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Year();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
