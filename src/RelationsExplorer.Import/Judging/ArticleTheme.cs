using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Judging;

/// <summary>
/// Gives claims that show no theme of their own, or none but that they speak of the two, that of their article, where it has one
/// theme that goes through it: in a report on a railway, "Then nothing happened for years" is about the railway.
/// </summary>
internal static class ArticleTheme
{
    /// <summary>The rule by which a claim has the theme of its article.</summary>
    public const string Rule = "theme-of-article";

    private const double GoesThrough = 0.4;

    // That it speaks of the two is a weaker word than the theme of nearly every passage, and a stronger one than that of fewer.
    private const double GoesThroughNearlyAll = 0.6;
    private const int FewestPassages = 4;
    private const int FewestWords = 5;

    /// <summary>The claims of an article, those without a theme with that of the article; as they are where it has none.</summary>
    public static List<Claim> Fill(List<Claim> claims)
    {
        var passages = claims.Select(c => c.Passage).Distinct().Count();
        if (passages < FewestPassages) return claims;
        var (theme, times) = claims
            .Where(c => !IsOnlyOfTheTwo(c))
            .SelectMany(c => c.Themes.Select(t => (Theme: t, c.Passage))).Distinct()
            .CountBy(x => x.Theme)
            .OrderByDescending(x => x.Value).ThenBy(x => x.Key.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        var isNearlyAll = times > GoesThroughNearlyAll * passages;
        return times <= GoesThrough * passages
            ? claims
            : [.. claims.Select(c => (c.Themes.Count == 0 || (isNearlyAll && IsOnlyOfTheTwo(c))) && c.Text.Count(char.IsWhiteSpace) >= FewestWords - 1 ? With(c, theme) : c)];
    }

    private static bool IsOnlyOfTheTwo(Claim claim) => claim.Origins.Any(o => o.Rule == ThemeJudge.OfTheTwo);

    private static Claim With(Claim claim, ThemeSlug theme) =>
        claim with { Themes = [theme], Origins = [.. claim.Origins.Where(o => o.Rule != ThemeJudge.OfTheTwo), new Origin("theme:" + theme.Value, Rule, null)] };
}
