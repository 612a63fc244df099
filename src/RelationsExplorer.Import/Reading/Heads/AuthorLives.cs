using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>Knows the lines in which a page says who its author is, before the text and behind it.</summary>
internal static partial class AuthorLives
{
    private const int LongestBiography = 900;
    private const int LongestName = 60;
    private const int LongestRank = 25;

    /// <summary>"V. K. is an analyst with a think tank": where no byline names the author, the biography before or after the text does; null without one.</summary>
    public static IReadOnlyList<string>? AuthorOrNull(Block[] all) =>
        all.Where(b => b.Kind == PassageKind.Furniture && (b.Rule is PassageRules.Biography or "page-about-author" or "page-bio" or PassageRules.AfterAboutAuthor || (b.Rule == PassageRules.HtmlClass && FurnitureFinder.IsBiography(b.Text))))
            .Select(b => BiographySubject().Match(b.Text))
            .Where(m => m.Success)
            .Select(m => (IReadOnlyList<string>)[AuthorCleaner.Name(m.Groups["name"].Value)])
            .FirstOrDefault();

    /// <summary>"ANN LEE" above the text, and below it "Ann Lee was consul in Chita": capitals alone could as well be a heading.</summary>
    public static string? NameInCapitalsOrNull(Block[] all, int i)
    {
        var text = all[i].Text;
        if (text.Length > LongestName || !text.Contains(' ', StringComparison.Ordinal) || text.Any(char.IsLower)) return null;
        return all.Skip(i + 1).Select(b => BiographySubject().Match(b.Text)).Where(m => m.Success).Select(m => AuthorCleaner.Name(m.Groups["name"].Value))
            .FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Makes furniture of "Ann Lee covers rivers for the Courier": nobody's article speaks of its own author by name, but the page does, around
    /// the text. Their notes do too, where they cite what they wrote before.
    /// </summary>
    public static void SetApart(IReadOnlyList<string> authors, Block[] all)
    {
        var first = Array.FindIndex(all, b => Head.IsText(b) && b.Text.Length >= Head.ShortestText);
        var notes = Array.FindIndex(all, b => Prose.IsNotesHeading(b.Text));
        for (var i = 0; i < all.Length; i++)
        {
            var text = all[i].Text;
            if (all[i].Kind != PassageKind.Paragraph || text.Length > LongestBiography || (i >= first && i * 2 < all.Length)) continue;
            if (authors.FirstOrDefault(name => BeginsWith(text, name)) is not { } name) continue;
            if (notes < 0 || i < notes || !OwnWork().IsMatch(text[(text.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length)..])) all[i] = all[i].AsFurniture(PassageRules.Biography);
        }
    }

    // "Lt. Col. Ann Lee, Delta Guard, is …": with the rank.
    private static bool BeginsWith(string text, string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal) || text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is not (>= 0 and <= LongestRank and var at)) return false;
        return text.Length > at + name.Length && text[at + name.Length] is ' ' or ',' && (at == 0 || char.IsLetter(text[0]) && AuthorCleaner.Name(text[..(at + name.Length)]).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    // ", “A lake between two banks,” Alta Review, 4 May 2018", " and Bo Chen, Two Bells (Alta: Delta Press, 2014), p. 7".
    [GeneratedRegex(@"^(?: (?:and|with|&) \p{Lu}[^,]{2,60}| et al\.?)?, ?[\p{Lu}'\u2018""\u201c\u00ab].*\b(?:1[5-9]|20)\d\d\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OwnWork();

    [GeneratedRegex(@"^(?:[Aa]bout the [Aa]uthor:? *)?(?<name>\p{Lu}[\p{L}.’'-]+(?: (?:\([^)]*\)|\p{Lu}[\p{L}.’'-]*|ur|bin|al|de|von|van)){1,5}),? (?:is|was|serves|works|teaches|has been|covers|writes|edits|reports|directs|heads|leads)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BiographySubject();
}
