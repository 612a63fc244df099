using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Stances;
using RelationsExplorer.Import.Judging.Themes;

namespace RelationsExplorer.Import.Judging;

/// <summary>What stands around the claims of a passage, weighed once for all of them.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Its words.</param>
/// <param name="Mentions">What was recognised in it.</param>
/// <param name="Sides">On whose side those are who are mentioned.</param>
/// <param name="Paragraph">What the whole passage weighs.</param>
/// <param name="Heading">What the title of its section weighs.</param>
/// <param name="NamesBoth">Whether it names both Russia and China.</param>
internal sealed record PassageContext(
    Passage Passage,
    CueWords Words,
    Mention[] Mentions,
    TwoSides.Sided[] Sides,
    Surroundings Paragraph,
    Surroundings Heading,
    bool NamesBoth)
{
    /// <summary>The passage's text.</summary>
    public string Text => Passage.Text;
}

/// <summary>What a stretch of text weighs for the claims in it or below it.</summary>
/// <param name="Themes">The weights of the themes.</param>
/// <param name="Lean">How far it leans each way.</param>
internal sealed record Surroundings(IReadOnlyDictionary<string, double> Themes, Lean Lean)
{
    /// <summary>More of a paragraph does not weigh on a claim: a long one would outweigh all that it says itself.</summary>
    public const double MostOfParagraph = 6;

    /// <summary>More of a heading does not weigh on a claim.</summary>
    public const double MostOfHeading = 2;

    /// <summary>Those of a passage before the first heading.</summary>
    public static Surroundings None { get; } = new(new Dictionary<string, double>(), default);

    /// <summary>What all the words of a passage weigh.</summary>
    public static Surroundings Of(CueWords words, Span all) => new(ThemeJudge.Weigh(words, all), StanceWords.Weigh(words, all));
}
