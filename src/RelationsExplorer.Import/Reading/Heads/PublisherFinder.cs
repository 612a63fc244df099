using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Page;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Finds who published an article by the matter around its text: whose right it is ("© 2019 The Courier"), or the name at the very top of
/// the page, where that is the name of a newspaper or an institute or stands on the page again.
/// </summary>
internal static partial class PublisherFinder
{
    private const int MostPartsOfName = 2;
    private const int MostWords = 9;
    private const int ShortestName = 4;
    private const int FarthestTop = 3;
    private const int FarthestHead = 8;

    /// <summary>The publisher's name as the page prints it; null where nothing shows it.</summary>
    /// <param name="blocks">All blocks; those of the head that are not the title are furniture.</param>
    /// <param name="title">The title; null where none was found.</param>
    public static string? FindOrNull(IReadOnlyList<Block> blocks, string? title)
    {
        // Amid the text a right is that of a picture.
        var last = blocks.ToList().FindLastIndex(block => block.Kind == PassageKind.Paragraph && Prose.IsParagraph(block.Text));
        var around = blocks.TakeWhile(block => block.Rule != PassageRules.Title).Concat(blocks.Skip(last + 1)).Where(block => !OfPicture().IsMatch(block.Text));
        var names = around.SelectMany(block => Right().Matches(block.Text)).Select(match => Trimmed(match.Groups["name"].Value)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var top = TopOrNull(blocks, title);
        var name = names.Count == 1 ? names[0] : top is not null && names.Exists(n => n.Contains(top, StringComparison.OrdinalIgnoreCase)) ? top : names.Count > 1 ? null : top;
        return name is null ? null : InItsOwnLetters(name, blocks);
    }

    // Above the title stands the name of the site, alone or before what part of it this is: "Steppe Forum | Essays".
    private static string? TopOrNull(IReadOnlyList<Block> blocks, string? title)
    {
        if (blocks.Take(FarthestHead).Select(block => Encyclopaedia().Match(block.Text)).FirstOrDefault(match => match.Success) is { } encyclopaedia) return encyclopaedia.Groups["name"].Value;
        for (var i = 0; i < Math.Min(FarthestTop, blocks.Count) && blocks[i].Rule != "title"; i++)
        {
            var parts = LineParts.Of(blocks[i]).ToList();
            foreach (var part in parts)
            {
                var named = Named().Replace(part, "");
                if (Trimmed(Slogan().Replace(named, "")) is not { } name || TitleChooser.Same(name, title) || MenuLine.IsWordOfPages(name) || HeadLine.IsNoTitle(name) || AuthorCleaner.SaysBy(name) || DateLine.Says(name)) continue;
                if (named.Length < part.Length || HeadLine.IsOutlet(name) || HeadLine.IsAffiliation(name) || (i == 0 && IsAboveMenu(blocks)) || (!(blocks[i].Rule == PassageRules.PageMenu && parts.Count > MostPartsOfName) && IsAgain(name, blocks, i))) return name;
            }
        }

        return null;
    }

    // The first line of a page, and the menu of the site in it or below it.
    private static bool IsAboveMenu(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i <= Math.Min(FarthestTop, blocks.Count - 1) && blocks[i] is { Kind: PassageKind.Furniture }; i++)
        {
            if (blocks[i].Rule == PassageRules.PageMenu) return true;
        }

        return false;
    }

    private static bool IsAgain(string name, IReadOnlyList<Block> blocks, int at)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i != at && blocks[i].Rule != "title" && PrintedOrNull(name, blocks[i].Text) is not null) return true;
        }

        return false;
    }

    // The name as a line prints it, whatever its capitals.
    private static string? PrintedOrNull(string name, string line)
    {
        for (var at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(line[at - 1])) && (end == line.Length || !char.IsLetter(line[end]))) return line[at..end];
        }

        return null;
    }

    private static string? Trimmed(string name)
    {
        var bare = Firm().Replace(name.Trim(' ', ',', '.', '-', '–', '—'), "").Trim(' ', ',', '.');
        return bare.Length >= ShortestName && bare.AsSpan().Count(' ') < MostWords && char.IsUpper(bare[0]) && !NoName().IsMatch(bare) && !bare.AsSpan().ContainsAnyInRange('0', '9') ? bare : null;
    }

    // "CHINA HERALD" at the top is called "China Herald" elsewhere on the page.
    private static string InItsOwnLetters(string name, IReadOnlyList<Block> blocks)
    {
        if (name.Any(char.IsLower)) return name;
        var printed = blocks.Select(block => PrintedOrNull(name, block.Text)).FirstOrDefault(value => value?.Any(char.IsLower) == true);
        return printed ?? name;
    }

    // "Frontier Notebook – a site for historians"
    [GeneratedRegex(@"\s+[–—-]\s+\S.*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Slogan();

    // "Delta Review 14, no. 2 (Winter 2009): 147–52", "Delta Review, vol. 9", "Pacific Links: An Electronic Journal of Trade"
    [GeneratedRegex(@"(?:,?\s+(?:\d{1,3}\s?[,(:]|[Vv]ol(?:ume|\.)\s?[\dIVXL]).*|:\s(?:An?|The)\s.*\b(?:Journal|Review|Magazine|Newsletter|Bulletin|Quarterly)\b.*)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Named();

    // "From Openlexikon, the collaborative reference work"
    [GeneratedRegex(@"^From (?<name>\p{Lu}[^,]{2,40}), the (?:\p{Ll}+ )?(?:free|open|collaborative|online|public) ", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Encyclopaedia();

    [GeneratedRegex(@"\b(?:photos?|photographs?|image|picture|caption|illustration|map|video|getty|shutterstock)\b|©[^.|]{1,40}/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfPicture();

    // "© 2023 The Courier. Privacy policy", "Copyright (c) Delta Review, Spring 2011"
    [GeneratedRegex(@"(?:©|\b(?:[Cc]opyright|COPYRIGHT)(?=\s*(?:©|\([cC]\)|\d{4}|[Bb]y\s))|\([cC]\)(?=\s*\d{4}))[\s©]*(?:\([cC]\))?\s*(?:\d{4}(?:\s?[-–,]\s?\d{4})?,?\s*)?(?:[Bb]y\s)?(?<name>\p{Lu}[^.,;|©·•\d]{2,70})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Right();

    [GeneratedRegex(@",?\s+(?:Ltd|Limited|Inc|LLC|PLC|plc|GmbH|Co|Corp|Publishing|All [Rr]ights|Privacy|Terms)\b.*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Firm();

    [GeneratedRegex(@"^(?:" + MonthPattern.Names + @")$|\b(?:rights?|reserved|author|subscribe|sign in|log in|skip|search|cookies?|newsletter|menu|edition|guest|reproduction|reprinting|permission|proquest|factiva|lexisnexis|jstor|ebsco|xenforo|wordpress|substack)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NoName();
}
