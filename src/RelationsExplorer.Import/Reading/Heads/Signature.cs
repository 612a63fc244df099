using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>Finds who wrote an article without a byline: the name signed below the text, or the body that issued a press release.</summary>
internal static class Signature
{
    private const int Farthest = 4;
    private const int ShortestText = 120;

    /// <summary>The names; null where nothing is signed. The line becomes furniture.</summary>
    public static IReadOnlyList<string>? FindOrNull(Block[] all, int title)
    {
        var last = Array.FindLastIndex(all, b => b.Kind == PassageKind.Paragraph && b.Text.Length >= ShortestText && Prose.IsParagraph(b.Text) && !Prose.IsNumbered(b.Text));
        for (var i = last + 1; last > 0 && i < Math.Min(all.Length, last + Farthest) && all[i].Kind is PassageKind.Paragraph; i++)
        {
            var line = all[i].Text.TrimStart('–', '—', '-', ' ');
            if (!HeadLine.IsName(line) || !line.Contains(' ', StringComparison.Ordinal)) continue;
            all[i] = all[i].AsFurniture(PassageRules.Byline);
            if (i + 1 < all.Length && all[i + 1].Kind == PassageKind.Paragraph && HeadLine.IsAffiliation(all[i + 1].Text)) all[i + 1] = all[i + 1].AsFurniture(PassageRules.HeadLine);
            return AuthorCleaner.Clean(line);
        }

        var top = all[..Math.Max(0, title)];
        return top.Any(IsPressRelease) && top.FirstOrDefault(b => b.Text.Length <= 120 && HeadLine.IsAffiliation(b.Text)) is { } issuer
            ? [issuer.Text] : null;
    }

    // Among the sections of a site "Press releases" says nothing of this article.
    private static bool IsPressRelease(Block block) =>
        block.Rule != PassageRules.PageMenu && block.Text.Contains("press release", StringComparison.OrdinalIgnoreCase) && !block.Text.Contains("press releases", StringComparison.OrdinalIgnoreCase);
}
