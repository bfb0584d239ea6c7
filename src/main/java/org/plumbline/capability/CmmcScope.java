// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Optional;

/**
 * What CMMC asks of systems, tools and providers: decision tables, 32 CFR 170.4 and 170.19.
 *
 * @param categories asset categories, level by level
 * @param tools kinds of tools that providers bring
 * @param providers what a provider is by what its tools hold
 */
public record CmmcScope(
    List<AssetCategory> categories, List<ToolClass> tools, List<ProviderKind> providers) {
  /** No tables. */
  public static final CmmcScope NONE = new CmmcScope(List.of(), List.of(), List.of());

  public CmmcScope {
    categories = List.copyOf(categories);
    tools = List.copyOf(tools);
    providers = List.copyOf(providers);
  }

  /** Ids of asset categories, each once. */
  public List<String> categoryIds() {
    return categories.stream().map(AssetCategory::category).distinct().toList();
  }

  /** Ids of kinds of tools. */
  public List<String> toolIds() {
    return tools.stream().map(ToolClass::id).toList();
  }

  /** A category as one level of CMMC knows it. */
  public Optional<AssetCategory> category(String id, String level) {
    return categories.stream()
        .filter(c -> c.category().equals(id) && c.level().equals(level))
        .findFirst();
  }

  /** A kind of tool by its id. */
  public Optional<ToolClass> tool(String id) {
    return tools.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** What a provider can be, by id. */
  public Optional<ProviderKind> provider(String id) {
    return providers.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** What a tool holds of a defense contractor's data. */
  public enum Holds {
    /** Controlled unclassified information. */
    CUI,
    /** Security protection data. */
    SPD,
    NEITHER
  }

  /** Whether a system of a category may stand outside the test of coverage. */
  public enum Exempt {
    NEVER,
    /** Where the system security plan says how it is managed. */
    WITH_PLAN,
    ALWAYS
  }

  /** Whether a cloud must be FedRAMP Moderate or equivalent. */
  public enum CloudAuthorization {
    NOT_ASKED,
    WITH_CUI,
    ASKED
  }

  /** Whether a provider that hosts a tool is an external service provider. */
  public enum ExternalService {
    NEVER,
    WITH_DATA,
    ALWAYS
  }

  /**
   * An asset category at one level.
   *
   * @param category id
   * @param level 1, 2 or 3
   * @param title as printed
   * @param means which systems are meant
   * @param youDo what the organization does about them
   * @param assessed what the assessor looks at
   * @param exempt whether coverage is tested
   * @param citation where it stands
   * @param verified how the citation was checked
   */
  public record AssetCategory(
      String category,
      String level,
      String title,
      String means,
      String youDo,
      String assessed,
      Exempt exempt,
      String citation,
      Retention.Verified verified) {}

  /**
   * A kind of tool.
   *
   * @param id as offers name it
   * @param title as printed
   * @param usually what it usually holds
   * @param unless when it holds something else; empty where nothing is known
   * @param category asset category that follows from the usual case
   * @param cloudAuthorization whether its cloud must be FedRAMP Moderate or equivalent
   * @param externalService whether hosting it makes an external service provider
   * @param ask what to ask; empty where nothing is
   * @param citation where it stands
   * @param verified how the citation was checked
   */
  public record ToolClass(
      String id,
      String title,
      Holds usually,
      String unless,
      String category,
      CloudAuthorization cloudAuthorization,
      ExternalService externalService,
      String ask,
      String citation,
      Retention.Verified verified) {}

  /**
   * What a provider is.
   *
   * @param id short name
   * @param title as printed
   * @param handles what its tools hold
   * @param result what follows for the assessment
   * @param cloudAuthorization what its cloud must have; empty for nothing
   * @param youShow what the organization shows
   * @param citation where it stands
   * @param verified how the citation was checked
   */
  public record ProviderKind(
      String id,
      String title,
      String handles,
      String result,
      String cloudAuthorization,
      String youShow,
      String citation,
      Retention.Verified verified) {}
}
