using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Reading;
using YamlDotNet.RepresentationModel;

namespace RelationsExplorer.Import.Vocabularies;

/// <summary>One entry of a vocabulary file, asked for its parts by name.</summary>
internal sealed class VocabularyEntry
{
    private readonly YamlMappingNode _map;

    /// <exception cref="FormatException">The node is no entry, or has no proper slug.</exception>
    public VocabularyEntry(YamlNode node)
    {
        _map = node as YamlMappingNode ?? throw new FormatException("an entry is a list of 'name: value' lines");
        Slug = Need("slug");
        if (!Corpus.Slug.IsValid(Slug)) throw new FormatException($"'{Slug}' is no slug: lower-case letters and digits, joined by single hyphens");
    }

    public string Slug { get; }

    /// <summary>A part that must be there.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public string Need(string name) => Text(name) ?? throw new FormatException($"{(name == "slug" ? "an entry" : $"'{Slug}'")} lacks its {name}");

    /// <summary>A part, or null where it is left out or said to be null.</summary>
    public string? Text(string name) =>
        _map.Children.TryGetValue(new YamlScalarNode(name), out var node) && node is YamlScalarNode { Value: { Length: > 0 } value } && value is not ("null" or "~")
            ? TextCleaner.Clean(value).Trim()
            : null;

    /// <summary>A part that may be one or several.</summary>
    public IReadOnlyList<string> List(string name) =>
        _map.Children.TryGetValue(new YamlScalarNode(name), out var node) && node is YamlSequenceNode list
            ? [.. list.Children.OfType<YamlScalarNode>().Select(n => TextCleaner.Clean(n.Value ?? "").Trim()).Where(t => t.Length > 0)]
            : Text(name) is { } one ? [one] : [];

    /// <summary>A part that is one of a closed list.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public T OneOf<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(Need(name), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new FormatException($"'{Slug}': '{Text(name)}' is no {name}; it is one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

    /// <summary>A date in EDTF, or null where it is left out.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public EdtfDate? Date(string name) => Text(name) switch
    {
        null => null,
        { } text when EdtfDate.TryParse(text, out var date, out _) => date,
        { } text => throw new FormatException($"'{Slug}': '{text}' is no {name} in EDTF"),
    };

    /// <summary>A number between minus and plus <paramref name="limit"/>, or null where it is left out.</summary>
    /// <exception cref="FormatException">It is no such number.</exception>
    public double? Number(string name, double limit) => Text(name) switch
    {
        null => null,
        { } text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit => value,
        { } text => throw new FormatException($"'{Slug}': '{text}' is no {name} between -{limit} and {limit}"),
    };
}
