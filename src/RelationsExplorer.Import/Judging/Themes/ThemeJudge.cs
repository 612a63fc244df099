using System.Collections.Frozen;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Themes;

/// <summary>
/// Says what a claim is about by weighted words, its actors, its paragraph and the title of its section. What is about the two
/// and about nothing else is about the relationship itself.
/// </summary>
internal static class ThemeJudge
{
    private const string ActorsFile = "theme-actors.tsv";
    private const int MostThemes = 4;
    private const double Enough = 1.0;
    private const double OfParagraph = 0.2;
    private const double OfHeading = 0.5;
    private static readonly ThemeSlug Relationship = new("strategic-partnership");
    private static readonly CueList Cues = CueList.Read(typeof(ThemeJudge), "theme-cues.tsv");

    private static readonly FrozenDictionary<string, (string Theme, double Weight)[]> ByActor = WordList.NumberedRows(typeof(ThemeJudge), ActorsFile)
        .GroupBy(line => line.Row[2], line => (Theme: line.Row[0], Weight: WordList.Number(ActorsFile, line, 1)), StringComparer.Ordinal)
        .ToFrozenDictionary(actor => actor.Key, themes => themes.ToArray(), StringComparer.Ordinal);

    /// <summary>The weights of themes in a stretch of text.</summary>
    public static Dictionary<string, double> Weigh(CueWords words, Span within)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var cue in Cues.Find(words, within)) weights[cue.Label] = weights.GetValueOrDefault(cue.Label) + cue.Weight;
        return weights;
    }

    /// <summary>The themes of a claim, the weightiest first, and the words that gave each.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="claim">Where the claim stands in it.</param>
    /// <param name="named">Slugs of the actors and places that the claim names.</param>
    /// <param name="ofTheTwo">Whether it speaks of both Russia and China.</param>
    /// <param name="known">The themes of the vocabulary.</param>
    public static (IReadOnlyList<ThemeSlug> Themes, IReadOnlyList<Origin> Origins) Judge(
        PassageContext passage, Span claim, IEnumerable<string> named, bool ofTheTwo, IReadOnlySet<ThemeSlug> known)
    {
        var (paragraph, heading) = (passage.Paragraph.Themes, passage.Heading.Themes);
        var found = Cues.Find(passage.Words, claim);
        var own = new List<(string Theme, double Weight)>();
        foreach (var cue in found) Add(own, cue.Label, cue.Weight);
        foreach (var slug in named.Where(ByActor.ContainsKey).Distinct(StringComparer.Ordinal))
        {
            foreach (var (theme, weight) in ByActor[slug]) Add(own, theme, weight);
        }

        own.RemoveAll(theme => theme.Weight <= 0);
        for (var i = 0; i < own.Count; i++)
        {
            var (theme, weight) = own[i];
            own[i] = (theme, weight + (OfParagraph * Math.Min(Surroundings.MostOfParagraph, paragraph.GetValueOrDefault(theme) - weight)) + (OfHeading * Math.Min(Surroundings.MostOfHeading, heading.GetValueOrDefault(theme))));
        }

        own.RemoveAll(theme => theme.Weight < Enough);
        own.Sort((a, b) => b.Weight.CompareTo(a.Weight) is not 0 and var order ? order : string.CompareOrdinal(a.Theme, b.Theme));
        var (judged, origins) = (new List<ThemeSlug>(MostThemes), new List<Origin>(MostThemes));
        foreach (var (theme, _) in own.Take(MostThemes))
        {
            var slug = new ThemeSlug(theme);
            if (known.Count > 0 && !known.Contains(slug)) continue;
            judged.Add(slug);
            origins.Add(Origin(passage.Text, slug, found));
        }

        return judged.Count == 0 && ofTheTwo && known.Contains(Relationship)
            ? ([Relationship], [new Origin(OriginOf.Theme(Relationship), ThemeRules.OfTheTwo, null)])
            : (judged, origins);
    }

    // Few themes share a claim: looking through them is quicker than any table.
    private static void Add(List<(string Theme, double Weight)> weights, string theme, double weight)
    {
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i].Theme != theme) continue;
            weights[i] = (theme, weights[i].Weight + weight);
            return;
        }

        weights.Add((theme, weight));
    }

    private static Origin Origin(string text, ThemeSlug theme, IReadOnlyList<CueMatch> found)
    {
        var words = CueMatch.WordsOf(theme.Value, found, text);
        return new Origin(OriginOf.Theme(theme), words is null ? ThemeRules.Actors : ThemeRules.Words, words);
    }
}
