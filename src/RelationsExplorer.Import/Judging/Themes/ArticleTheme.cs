using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Judging.Themes;

/// <summary>
/// Gives claims that show no theme of their own, or none but that they speak of the two, that of their article, where it has one
/// theme that goes through it: in a report on a railway, "Then nothing happened for years" is about the railway.
/// </summary>
internal static class ArticleTheme
{
    private const double GoesThrough = 0.4;

    // That it speaks of the two is a weaker word than the theme of nearly every passage, and a stronger one than that of fewer.
    private const double GoesThroughNearlyAll = 0.6;
    private const int FewestPassages = 4;
    private const int FewestWords = 5;

    /// <summary>The claims of an article, those without a theme with that of the article; as they are where it has none.</summary>
    public static List<Claim> Fill(List<Claim> claims)
    {
        var (passages, timesOf) = Count(claims);
        if (passages < FewestPassages) return claims;
        var (theme, times) = timesOf.OrderByDescending(x => x.Value).ThenBy(x => x.Key.Value, StringComparer.Ordinal).FirstOrDefault();
        var isNearlyAll = times > GoesThroughNearlyAll * passages;
        return times <= GoesThrough * passages
            ? claims
            : [.. claims.Select(c => (c.Themes.Count == 0 || (isNearlyAll && IsOnlyOfTheTwo(c))) && HasWords(c.Text) ? With(c, theme) : c)];
    }

    // How many passages there are, and in how many of them each theme is; the claims of one passage stand together.
    private static (int Passages, Dictionary<ThemeSlug, int> TimesOf) Count(List<Claim> claims)
    {
        var (passages, timesOf) = (0, new Dictionary<ThemeSlug, int>());
        var here = new List<ThemeSlug>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (i == 0 || claims[i].Passage != claims[i - 1].Passage)
            {
                passages++;
                here.Clear();
            }

            if (IsOnlyOfTheTwo(claims[i])) continue;
            foreach (var theme in claims[i].Themes)
            {
                if (here.Contains(theme)) continue;
                here.Add(theme);
                timesOf[theme] = timesOf.GetValueOrDefault(theme) + 1;
            }
        }

        return (passages, timesOf);
    }

    private static bool IsOnlyOfTheTwo(Claim claim)
    {
        for (var i = 0; i < claim.Origins.Count; i++)
        {
            if (claim.Origins[i].Rule == ThemeRules.OfTheTwo) return true;
        }

        return false;
    }

    private static bool HasWords(string text)
    {
        var blanks = 0;
        foreach (var c in text) blanks += char.IsWhiteSpace(c) ? 1 : 0;
        return blanks >= FewestWords - 1;
    }

    private static Claim With(Claim claim, ThemeSlug theme) =>
        claim with { Themes = [theme], Origins = [.. claim.Origins.Where(o => o.Rule != ThemeRules.OfTheTwo), new Origin(OriginOf.Theme(theme), ThemeRules.OfArticle, null)] };
}
