import kafkajs, { type PartitionAssigner } from 'kafkajs';

/**
 * Gives the same partition of every topic to the same member. All topics have the same key and partition count, so
 * everything about one complaint is handled by one process, which can keep two events about it from waiting for each other.
 */
export const sideBySide: PartitionAssigner = ({ cluster }) => ({
  name: 'SalurSideBySide',
  version: 0,

  assign({ members, topics }) {
    const { MemberAssignment } = kafkajs.AssignerProtocol;
    const memberIds = members.map(({ memberId }) => memberId).sort();
    const assigned = memberIds.map((memberId, index) => {
      const mine = topics.map((topic) => {
        const partitions = cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => partitionId);
        return [topic, partitions.filter((partition) => partition % memberIds.length === index)] as const;
      });
      const assignment = Object.fromEntries(mine.filter(([, partitions]) => partitions.length > 0));
      return {
        memberId,
        memberAssignment: MemberAssignment.encode({ version: this.version, assignment, userData: Buffer.alloc(0) }),
      };
    });
    return Promise.resolve(assigned);
  },

  protocol({ topics }) {
    const { MemberMetadata } = kafkajs.AssignerProtocol;
    return {
      name: this.name,
      metadata: MemberMetadata.encode({ version: this.version, topics, userData: Buffer.alloc(0) }),
    };
  },
});
